package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.WordLists;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {
    private static final List<String> LINES = WordLists.lines("dateline/evidence/opposites.txt").stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();

    @Test
    void everyLineHasTwoSidesOfWordsInLowerCase() {
        assertThat(LINES).isNotEmpty().allMatch(line -> line.matches("[a-z-]+(?: [a-z-]+)* \\| [a-z-]+(?: [a-z-]+)*"));
    }

    @Test
    void oppositionIsMutualAndNoWordIsItsOwnOpposite() {
        List<String> words = LINES.stream()
                .flatMap(line -> Arrays.stream(line.split("[ |]+", -1)))
                .toList();

        for (String word : words) {
            assertThat(Opposites.of(word)).as(word).isNotEmpty().doesNotContain(word);
            assertThat(Opposites.of(word))
                    .allSatisfy(other -> assertThat(Opposites.of(other)).contains(word));
        }
    }

    @ParameterizedTest
    @CsvSource({"highest, lowest", "lowest, high", "increased, fell", "north, southern", "victory, lost"})
    void aWordIsOpposedToEveryWordOfTheOtherSide(String word, String opposed) {
        assertThat(Opposites.of(word)).contains(opposed);
    }

    @Test
    void mostWordsHaveNoOpposite() {
        assertThat(Opposites.of("ferry")).isEmpty();
        assertThat(Opposites.of("#")).isEmpty();
        assertThat(Opposites.of("")).isEmpty();
    }
}

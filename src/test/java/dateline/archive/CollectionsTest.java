package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionsTest {
    @ParameterizedTest
    @CsvSource({"ferry.txt, ''", "harbour/ferry.txt, harbour", "harbour/2021/rows.jsonl, harbour", "a b/c.md, a b"})
    void aFileIsInTheFirstFolderBelowTheCorpus(String file, String collection) {
        assertThat(Collections.holding(file)).isEqualTo(collection);
    }

    @Test
    void allSeesWhateverThereIs() {
        assertThat(Collections.ALL.sees("")).isTrue();
        assertThat(Collections.ALL.sees("made tomorrow")).isTrue();
    }

    @Test
    void someSeeTheirNamesOnly() {
        Collections some = Collections.of(List.of("harbour", ""));

        assertThat(some.sees("harbour")).isTrue();
        assertThat(some.sees("")).isTrue();
        assertThat(some.sees("Harbour")).isFalse();
        assertThat(some.sees("harbour/")).isFalse();
        assertThat(Collections.of(List.of()).sees("")).isFalse();
    }

    @Test
    void aSettingSaysWhichInOneLine() {
        assertThat(Collections.ALL.format()).isEqualTo("*");
        assertThat(Collections.of(List.of("roads", "", "harbour")).format()).isEqualTo("/harbour/roads/");
        assertThat(Collections.of(List.of()).format()).isEmpty();
        assertThat(Collections.of(List.of("*")).format()).isEqualTo("*/");
    }

    @Property(tries = 200)
    void whatWasWrittenIsReadAsItWas(
            @ForAll
                    Set<@StringLength(max = 4) @CharRange(from = '*', to = '.') @CharRange(from = 'a', to = 'c') String>
                            names) {
        Collections some = Collections.of(names);

        assertThat(Collections.parse(some.format())).isEqualTo(some);
    }

    @Test
    void allIsReadAsAll() {
        assertThat(Collections.parse("*")).isEqualTo(Collections.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "harbour/roads", "**"})
    void whatIsNoSettingIsRefused(String text) {
        assertThatThrownBy(() -> Collections.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aPathIsNoCollection() {
        assertThatThrownBy(() -> Collections.of(List.of("harbour/2021")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("harbour/2021");
    }

    @Test
    void theTopHasANameForPeople() {
        assertThat(Collections.shown("")).isEqualTo("(top)");
        assertThat(Collections.shown("harbour")).isEqualTo("harbour");
    }
}

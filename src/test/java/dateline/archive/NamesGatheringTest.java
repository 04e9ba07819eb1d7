package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArchiveNames.ArticleName;
import dateline.archive.ArchiveNames.Name;
import dateline.archive.index.ArticleFacts;
import dateline.reading.statement.Aliases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesGatheringTest {
    private ArchiveNames names;

    @BeforeEach
    void gather() {
        var gathering =
                new NamesGathering(Aliases.of(List.of(List.of("United Nations", "UN"), List.of("Agence Ost", "AO"))));
        gathering.add(facts(
                "a.txt",
                "Ferries at Lindow",
                "Harbour Post",
                "2021-03-01",
                Map.of("Olga Berg", 3, "UN", 5, "Uno Ek", 1)));
        gathering.add(facts(
                "b.txt",
                null,
                "harbour post",
                "2021-03-04",
                Map.of("OLGA BERG", 2, "United Nations", 1, "Ann Bergman", 1)));
        gathering.add(facts(
                "logs/lindow-pier.txt",
                "The pier",
                "AO",
                null,
                Map.of("José\nÁlvarez", 4, "World Health Organization", 2, "Olle Åberg", 2)));
        gathering.add(facts("d.txt", "Night at the pier", "Harbour Post", "2021-03-02", Map.of("Rosa Vandenberg", 9)));
        names = gathering.names();
    }

    private static ArticleFacts facts(
            String id,
            @Nullable String title,
            @Nullable String source,
            @Nullable String day,
            Map<String, Integer> speakers) {
        return new ArticleFacts(id, title, source, day == null ? null : LocalDate.parse(day), speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "olg|Olga Berg",
                "Berg|Olga Berg,Ann Bergman,Rosa Vandenberg,Olle Åberg",
                "BERGM|Ann Bergman",
                "olga be|Olga Berg",
                "alv|José Álvarez",
                "JOSÉ  ál|José Álvarez",
                "aberg|Olle Åberg",
                "UN|United Nations,Uno Ek",
                "U.N.|United Nations,Uno Ek",
                "united|United Nations",
                "nat|United Nations",
                "WHO|World Health Organization",
                "health org|World Health Organization",
                "xyz|",
                "?!|",
            })
    void speakersAreOfferedByTheBeginningOfAWordThenByWhatTheyHold(String typed, @Nullable String offered) {
        List<String> expected = offered == null ? List.of() : List.of(offered.split(",", -1));

        assertThat(names.speakers(typed, 10)).extracting(Name::name).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothingTypedOffersTheCommonest(String typed) {
        assertThat(names.speakers(typed, 3))
                .containsExactly(
                        new Name("Rosa Vandenberg", 9), new Name("United Nations", 6), new Name("Olga Berg", 5));
    }

    @Test
    void anOutletIsOfferedAsItIsWrittenAndFoundByItsOtherName() {
        assertThat(names.sources("", 5)).containsExactly(new Name("Harbour Post", 3), new Name("AO", 1));
        assertThat(names.sources("agence", 5)).containsExactly(new Name("AO", 1));
        assertThat(names.sources("HP", 5)).containsExactly(new Name("Harbour Post", 3));
    }

    @Test
    void anArticleIsOfferedByItsTitleAndByItsIdTheNewestFirst() {
        assertThat(names.articles("pier", 5))
                .extracting(ArticleName::id)
                .containsExactly("d.txt", "logs/lindow-pier.txt");
        assertThat(names.articles("lind", 5))
                .extracting(ArticleName::id)
                .containsExactly("a.txt", "logs/lindow-pier.txt");
        assertThat(names.articles("b.txt", 5))
                .containsExactly(new ArticleName("b.txt", null, LocalDate.of(2021, 3, 4)));
        assertThat(names.articles("", 2)).extracting(ArticleName::id).containsExactly("b.txt", "d.txt");
    }

    @Test
    void noMoreAreOfferedThanAskedFor() {
        assertThat(names.speakers("berg", 1)).extracting(Name::name).containsExactly("Olga Berg");
        assertThatThrownBy(() -> names.speakers("berg", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void anArchiveWithoutNamesOffersNone() {
        ArchiveNames none = new NamesGathering(Aliases.NONE).names();

        assertThat(none.speakers("", 5)).isEmpty();
        assertThat(none.speakers("a", 5)).isEmpty();
        assertThat(none.articles("a", 5)).isEmpty();
    }

    @Test
    void aLongTextIsAskedForByItsBeginning() {
        assertThat(names.speakers("Berg".repeat(100_000), 5)).isEmpty();
        assertThat(names.speakers("\u0001who\n", 5))
                .extracting(Name::name)
                .containsExactly("World Health Organization");
    }
}

package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {
    private static final Screen TERMINAL = new Screen(true, true, true, 72, false);
    private static final Screen COLOURS = new Screen(true, true, true, 72, true);

    private static final String ARTICLE = """
            date 2021-09-02 The Pier Is Shut

            Jane Doe, the mayor of Lakeview, said on Wednesday that the pier would open on September 10. "It is rotten," she said.

            The pier was built in 1990.

            (Image Credits: KPA)
            """;

    @Test
    void theDayStandsOnTheLeftAndTheSpeakerBelow() {
        String shown = AnnotationText.of(annotated(ARTICLE), TERMINAL);

        assertThat(shown).isEqualTo("""
                pier.txt
                Published: 2021-09-02 (written in the article)

                  1 heading        The Pier Is Shut
                  2 2021-09-01     Jane Doe, the mayor of Lakeview, said on Wednesday
                    reckoned       that the pier would open on September 10.
                                   > Said by: Jane Doe, mayor of Lakeview (indirect,
                                     “said”), 2021-09-01
                                   > 2021-09-10: the pier would open on September 10.
                    2021-09-01     "It is rotten," she said.
                    carried        > Said by: Jane Doe, mayor of Lakeview (direct,
                                     “said”), 2021-09-01
                  3 1990-01-01     The pier was built in 1990.
                    to 1990-12-31
                    written
                  4 credit         (Image Credits: KPA)

                """);
    }

    @Test
    void whatIsNotStatedIsBoundedByTheArticle() {
        String shown = AnnotationText.of(annotated("date 2021-09-02 The board painted the pier again."), TERMINAL);

        assertThat(shown).contains("by 2021-09-02  The board painted the pier again.");
        assertThat(AnnotationText.of(annotated("The board painted the pier again."), TERMINAL))
                .contains("Published: day not known")
                .contains("not stated     The board painted the pier again.");
    }

    @Test
    void coloursTellTimesSpeakersReportingWordsAndQuotationsApart() {
        String shown = AnnotationText.of(annotated(ARTICLE), COLOURS);

        assertThat(shown)
                .contains("\u001b[1;33mWednesday\u001b[0m")
                .contains("\u001b[35msaid\u001b[0m")
                .contains("\u001b[32m\"It is rotten,\"\u001b[0m \u001b[1;36mshe\u001b[0m")
                .contains("\u001b[2mreckoned\u001b[0m");
        assertThat(AnnotationText.legend(COLOURS)).contains("\u001b[32mquotation\u001b[0m");
    }

    @Test
    void withoutATerminalThereIsNeitherColourNorWrapping() {
        String shown = AnnotationText.legend(Screen.NONE) + AnnotationText.of(annotated(ARTICLE), Screen.NONE);

        assertThat(shown)
                .doesNotContain("\u001b")
                .contains(
                        "  2 2021-09-01     Jane Doe, the mayor of Lakeview, said on Wednesday that the pier would open on"
                                + " September 10.\n");
    }

    @Test
    void noColourIsRespected() {
        Screen screen = Screen.of("012", "80", Map.of("NO_COLOR", "1"));

        assertThat(AnnotationText.of(annotated(ARTICLE), screen)).doesNotContain("\u001b");
    }

    @Test
    void theJsonListsTheClausesThatHaveADayOfTheirOwn() {
        AnnotatedArticle article = annotated(ARTICLE);

        JsonNode events = AnnotationJson.of(article).path("sentences").path(1).path("events");

        assertThat(events).hasSize(2);
        assertThat(events.path(1).path("date").asText()).isEqualTo("2021-09-10");
        assertThat(article.article()
                        .text()
                        .substring(
                                events.path(1).path("start").asInt(),
                                events.path(1).path("end").asInt()))
                .isEqualTo("the pier would open on September 10.");
    }

    private static AnnotatedArticle annotated(String text) {
        var raw = new RawArticle("pier.txt", 0, RawArticle.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
        var parsed = (ParseResult.Parsed) new ArticleParser().parse(raw);
        return new Annotator().annotate(parsed.article(), null);
    }
}

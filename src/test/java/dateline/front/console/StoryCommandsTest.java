package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.TimelineQuery;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryCommandsTest extends ConsoleRun {
    private static List<String> keys(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    @Test
    void quotesAreAskedForWithDaysAndTopic() throws IOException {
        int exitCode = run(
                "quotes",
                "Ann",
                "Lee",
                "--from",
                "2021-09-01",
                "--to",
                "2021-09-02",
                "--topic",
                "roads",
                "--limit",
                "3",
                "--json");

        assertThat(exitCode).isZero();
        assertThat(services.stories)
                .containsExactly(new SpeakerQuery(
                        "Ann Lee",
                        DaySet.of(new DateInterval(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 2))),
                        "roads",
                        3));
        JsonNode json = json().getFirst();
        assertThat(keys(json))
                .containsExactly("speaker", "topic", "from", "to", "outcome", "total", "quotations", "reason", "near");
        assertThat(json.path("total").asInt()).isEqualTo(7);
        assertThat(json.path("quotations").get(0).path("text").asText()).isEqualTo(Samples.TEXT);
        assertThat(json.path("reason").path("text").isNull()).isTrue();
    }

    @Test
    void peopleReadHowManyThereAre() {
        run("quotes", "Ann Lee", "--on", "2021-09-01");

        assertThat(services.stories)
                .containsExactly(new SpeakerQuery("Ann Lee", DaySet.day(LocalDate.of(2021, 9, 1)), null, 25));
        assertThat(out())
                .startsWith("The newest 1 of 7:\n\n 1  “The road is open")
                .contains("Said by:   Ann Lee");
    }

    @Test
    void whatIsNotThereEndsWithOneAndAHarmlessSentence() throws IOException {
        assertThat(run("quotes", "nobody")).isEqualTo(Console.NOT_ANSWERED);
        assertThat(run("timeline", "nobody")).isEqualTo(Console.NOT_ANSWERED);
        assertThat(run("article", "nobody")).isEqualTo(Console.NOT_ANSWERED);

        assertThat(out().lines())
                .containsExactly(
                        "The archive quotes no words of ␛[2Jnobody.",
                        "The archive quotes no words of ␛[2Jnobody.",
                        "The archive has no article of this id or title.");
    }

    @Test
    void nearNamesStandInTheJson() throws IOException {
        run("quotes", "nobody", "--json");

        assertThat(json().getFirst().path("near").get(0).asText()).isEqualTo("Nobel");
        assertThat(json().getFirst().path("reason").path("missing").asText()).isEqualTo("speaker");
    }

    @Test
    void aTimelineTellsWhatItLeavesOutAndWritesItsPicture() throws IOException {
        Path png = home.resolve("t.png");

        int exitCode =
                run("timeline", "the", "road", "--speaker", "Ann Lee", "--from", "2021-09-01", "--png", png.toString());

        assertThat(exitCode).isZero();
        assertThat(services.stories)
                .containsExactly(new TimelineQuery("the road", "Ann Lee", LocalDate.of(2021, 9, 1), null, 20));
        assertThat(out()).startsWith("""
                        Note: The year was reckoned.
                        2 of 9 entries on known days; 4 more of no known day are left out.
                        Sources differ: 1 against 2.

                         1  “The road is open""");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aTimelineAsJsonKeepsWhatWasSaidApart() throws IOException {
        run("timeline", "roads", "--json", "--png", home.resolve("t.png").toString());

        JsonNode json = json().getFirst();
        assertThat(keys(json))
                .containsExactly(
                        "topic",
                        "speaker",
                        "from",
                        "to",
                        "outcome",
                        "dated",
                        "undated",
                        "entries",
                        "differing",
                        "notes",
                        "reason",
                        "near",
                        "alternative_text");
        assertThat(json.path("entries").get(0).path("kind").asText()).isEqualTo("said");
        assertThat(json.path("entries").get(0).path("quotation").path("speaker").asText())
                .isEqualTo("Ann Lee");
        assertThat(json.path("differing").toString()).isEqualTo("[[0,1]]");
        assertThat(json.path("alternative_text").asText()).contains("2 entries").contains("1 September 2021");
    }

    @Test
    void anArticleIsShownWithItsFacts() throws IOException {
        run("article", "The", "road", "--paragraphs");

        assertThat(services.stories).containsExactly("The road");
        assertThat(out()).isEqualTo("""
                Article:    news/a.txt
                Title:      The road
                Source:     Sample Gazette
                Author:     Sample Desk
                Link:       https://example.org/a
                Published:  2021-09-01 (written in the article)
                Collection: news
                Length:     2 words, 1 paragraphs
                Speakers:   Ann Lee, engineer: 1 statement (2021-09-01)
                            speaker unclear: 1 statement
                Days:       2021-09-01

                  1  A ␛[31mtext.
                """);
    }

    @Test
    void anArticleAsJsonHasItsParagraphsWhenAskedFor() throws IOException {
        run("article", "news/a.txt", "--json");
        run("article", "news/a.txt", "--json", "--paragraphs");

        assertThat(json().getFirst().has("paragraphs")).isFalse();
        JsonNode paragraph = json().getLast().path("paragraphs").get(0);
        assertThat(keys(paragraph)).containsExactly("paragraph", "kind", "start", "end", "text", "sentences");
        assertThat(keys(paragraph.path("sentences").get(0)))
                .containsExactly("start", "end", "date", "date_from", "date_to", "date_basis", "said");
    }

    @Test
    void severalArticlesAreChoices() throws IOException {
        assertThat(run("article", "two")).isEqualTo(Console.NOT_ANSWERED);
        assertThat(out()).isEqualTo("Which do you mean?\n  a.txt\n  b.txt  “B<U+202E>b”\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotes Ann --on 1.9.21|expected a day such as 2021-09-01 for --on",
                "quotes Ann --on 2021-09-01 --to 2021-09-02|expected --on DAY or --from DAY and --to DAY, found both",
                "quotes Ann --from 2021-09-02 --to 2021-09-01|expected the last day not before the first",
                "quotes Ann --limit 0|expected a limit of at least 1",
                "timeline roads --from 2021-09-02 --to 2021-09-01|expected 'to' not before 'from'",
            })
    void whatCannotBeMeantIsRefused(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(Console.USAGE);
        assertThat(err()).contains(complaint);
    }
}

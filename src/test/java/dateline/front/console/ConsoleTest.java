package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.config.Settings;
import dateline.config.SettingsLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ConsoleTest {
    @TempDir
    Path home;

    private final FakeServices services = new FakeServices();
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String stdin = "";
    private Screen screen = Screen.NONE;
    private Settings settings =
            new SettingsLoader(Path.of(""), Path.of(""), Map.of()).load(SettingsLoader.Overrides.NONE);

    @Test
    void anAnswerNamesEverythingThatIsKnown() {
        int code = run("ask", "Is the road open?");

        assertThat(code).isZero();
        assertThat(out()).isEqualTo("""
                         1  “The road is open,” Ann Lee said on Wednesday.
                            Said by:   Ann Lee, engineer, Road Office (direct)
                            Told by:   Sample Agency
                            Day:       2021-09-01 (reckoned from the words there)
                            Article:   “The road” (news/a.txt), paragraph 3, Sample Gazette
                            Published: 2021-09-02 (inferred from the text, not certain)
                            Link:      https://example.org/a
                            Also in:   b.txt
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aDeclinedQuestionExitsWithOneAndMarksWhatIsNearest() {
        int code = run("ask", "unknown?");

        assertThat(code).isEqualTo(1);
        assertThat(out())
                .startsWith("""
                        The archive does not say. No article tells of that.

                        What comes nearest, which is not an answer:

                         1  It rained.
                        """)
                .contains("Day:       not stated; only the article's date bounds it")
                .contains("Article:   b.txt, “It rained”, paragraph 1")
                .contains("Published: day not known");
    }

    @Test
    void aConflictShowsBothFigures() {
        assertThat(run("ask", "how many?")).isZero();
        assertThat(out())
                .startsWith("The articles give different figures: 15 vehicles (1) against 20 (2).\n\n 1  “The road")
                .contains("\n\n 2  It rained.\n");
    }

    @Test
    void aQuestionWithSeveralReadingsIsNotAnswered() {
        assertThat(run("ask", "which?")).isEqualTo(1);
        assertThat(out()).isEqualTo("Which do you mean: 2021, 2022? Please ask again with one of them.\n");
    }

    @Test
    void onATerminalLinesFitAndKeyWordsStandOut() {
        screen = new Screen(true, true, true, 40, true);

        run("ask", "Is the road open?");

        assertThat(out()).contains("“The \u001b[1;33mroad\u001b[0m is open,”");
        assertThat(out().lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void noColourIsHonoured() {
        assertThat(Screen.of("012", "100", Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(Screen.of("012", "100", Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(Screen.of("02", "100", Map.of()).colour()).isFalse();
        assertThat(Screen.of("012", "100", Map.of("TERM", "xterm"))).isEqualTo(new Screen(true, true, true, 100, true));
        assertThat(Screen.of("012", "", Map.of()).columns()).isEqualTo(80);
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        services.loaded = Optional.of(Samples.report());

        int code = run("ask", "--json", "Is the road open?");

        assertThat(code).isZero();
        assertThat(json()).singleElement().satisfies(row -> {
            assertThat(row.get("id").isNull()).isTrue();
            assertThat(row.get("outcome").textValue()).isEqualTo("quoted");
        });
        assertThat(err())
                .contains("Reading 3 of 3 articles\n")
                .contains("dateline: loaded 3 articles in 1.5 s\n")
                .contains("dateline: rejected c.jsonl:7: expected a text, found a␛[2J row without one\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void globalOptionsStandBeforeOrAfterTheCommand(String place) {
        String[] options = {"--corpus", "texts", "--data", "state"};
        String[] command = {"ask", "hi"};

        run(place.equals("before") ? join(options, command) : join(command, options));

        assertThat(settings.corpus()).isEqualTo(home.resolve("texts"));
        assertThat(settings.data()).isEqualTo(home.resolve("state"));
    }

    @Test
    void wordsNeedNoQuotesAndOptionsConstrain() {
        run(
                "ask",
                "who",
                "spoke?",
                "--asked-on",
                "2021-09-03",
                "--speaker",
                "Ann",
                "--from=2021-09-01",
                "--to",
                "2021-09-02",
                "--source",
                "Gazette");

        assertThat(services.asked).singleElement().satisfies(question -> {
            assertThat(question.text()).isEqualTo("who spoke?");
            assertThat(question.askedOn()).isEqualTo(LocalDate.of(2021, 9, 3));
            assertThat(question.speaker()).isEqualTo("Ann");
            assertThat(question.from()).isEqualTo(LocalDate.of(2021, 9, 1));
            assertThat(question.to()).isEqualTo(LocalDate.of(2021, 9, 2));
            assertThat(question.source()).isEqualTo("Gazette");
        });
    }

    @Test
    void aBatchAnswersRowByRowAndGoesOnAfterABadOne() throws IOException {
        Path file = Files.writeString(home.resolve("q.jsonl"), """
                \uFEFF{"id":"a","question":"Is the road open?","asked_on":"2021-09-02","speaker":["Ann","Bob"],"gold":[]}
                {"id":"b"}

                {"id":"c","question":
                {"id":"d","question":"x","asked_on":"Monday"}
                {"id":"e","question":"x","from":"2021-09-02","to":"2021-09-01"}
                {"id":"f","question":"bug?"}
                {"question":"x"}
                [1]
                {"id":7,"question":"unknown?","speaker":"Ann"}
                """);

        int code = run("ask", "--questions", file.toString(), "--json");

        assertThat(code).isZero();
        List<JsonNode> rows = json();
        assertThat(rows.stream().map(row -> row.get("id").toString() + (row.has("error") ? "!" : "")))
                .containsExactly("\"a\"", "\"b\"!", "null!", "\"d\"!", "\"e\"!", "\"f\"!", "null!", "null!", "7");
        assertThat(rows.get(1).toString())
                .isEqualTo("{\"id\":\"b\",\"error\":\"" + file + ":2: expected a question, found none\"}");
        assertThat(rows.get(2).get("error").textValue()).startsWith(file + ":4: expected JSON, found: ");
        assertThat(rows.get(3).get("error").textValue())
                .isEqualTo(file + ":5: expected a day such as 2021-09-01 for 'asked_on', found <Monday>");
        assertThat(rows.get(6).get("error").textValue()).isEqualTo(file + ":8: expected an id, found none");
        assertThat(services.asked.getFirst().speaker()).isNull();
        assertThat(services.asked.getLast().speaker()).isEqualTo("Ann");
        assertThat(services.prepared).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotUtf8SpoilOnlyTheirRow() throws IOException {
        Path file = home.resolve("q.jsonl");
        Files.write(file, "{\"id\":\"a\",\"question\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(file, "{\"id\":\"b\",\"question\":\"é\"}", java.nio.file.StandardOpenOption.APPEND);

        run("ask", "--questions", file.toString(), "--json");

        assertThat(json().stream().map(row -> row.has("error"))).containsExactly(true, false);
    }

    @Test
    void aThousandQuestionsCanBePipedThroughOneProcess() throws IOException {
        stdin = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\":" + i + ",\"question\":\"Is the road open?\"}\n")
                .collect(java.util.stream.Collectors.joining());

        assertThat(run("--json", "ask", "--questions", "-")).isZero();

        assertThat(json()).hasSize(1000);
        assertThat(services.prepared).isEqualTo(1);
        assertThat(services.closed).isEqualTo(1);
    }

    @Test
    void searchListsHits() throws IOException {
        Path file = Files.writeString(home.resolve("q.jsonl"), "{\"id\":\"a\",\"question\":\"x\"}\n{\"id\":\"b\"}\n");

        assertThat(run("search", "--questions", file.toString(), "--depth", "50", "--json"))
                .isZero();

        assertThat(json().stream().map(row -> row.has("hits"))).containsExactly(true, false);
        assertThat(services.depth).isEqualTo(50);
    }

    @Test
    void searchIsReadable() {
        run("search", "talks");

        assertThat(out()).isEqualTo("  1  0.5000  a.txt, paragraph 1\n     Ann said yes on Sep 1.\n");
    }

    @Test
    void reloadReports() throws IOException {
        assertThat(run("reload")).isZero();
        assertThat(out()).isEqualTo("""
                        Loaded as snapshot s-1 in 1.5 s.
                        3 articles, 9 passages
                        2 added, 1 changed, 0 removed, 4 passages embedded
                        Copy: b.txt repeats a.txt
                        Note: d.txt: read as windows-1252
                        1 rejected:
                          c.jsonl:7: expected a text, found a␛[2J row without one
                        """);
        assertThat(err()).isEqualTo("Embedding 4 of 4 passages\n");

        out.reset();
        assertThat(run("reload", "--json")).isZero();
        assertThat(json()).singleElement().asString().startsWith("{\"snapshot\":\"s-1\",\"published\":true,");
    }

    @Test
    void statusLoadsNothingAndHidesTheToken() {
        environment.put("DATELINE_DISCORD_TOKEN", "s3cret");

        assertThat(run("status")).isZero();

        assertThat(out()).contains("2 articles, 9 passages, 1 rejected").contains("a token is set");
        assertThat(out() + err()).doesNotContain("s3cret");
        assertThat(services.prepared).isZero();
    }

    @Test
    void annotateReadsFilesWithoutAnArchive() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "It rained.");

        assertThat(run("annotate", "--json", "--published", "2021-09-01", file.toString()))
                .isZero();

        assertThat(json()).singleElement().satisfies(row -> {
            assertThat(row.get("article").textValue()).isEqualTo("a.txt");
            assertThat(row.get("published").textValue()).isEqualTo("2021-09-01");
        });
        assertThat(services.prepared).isZero();
    }

    @Test
    void chatTakesPipedQuestionsAndGoesOnAfterATrouble() {
        stdin = "Is the road open?\n\nunreadable?\n:what\n:status\nwhat's \"this\\\nunknown?\n:quit\nnever asked\n";

        assertThat(run("chat")).isZero();

        assertThat(services.asked.stream().map(question -> question.text()))
                .containsExactly("Is the road open?", "unreadable?", "what's \"this\\", "unknown?");
        assertThat(out()).contains("“The road is open,”").contains("The archive does not say.");
        assertThat(err())
                .contains("ask about 2 articles from 2021-08-23 to 2021-09-01")
                .contains("expected an archive, found none")
                .contains("found :what");
    }

    @Test
    void aBugAtOneQuestionDoesNotEndTheChat() {
        stdin = "bug?\nIs the road open?\n";

        assertThat(run("chat")).isZero();

        assertThat(out()).contains("“The road is open,”");
    }

    @Test
    void beingToldToStopInTheMiddleIsNoBug() throws InterruptedException {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Console.class);
        logger.addAppender(log);
        Console console = console();
        Thread stopping = Thread.ofVirtual().start(() -> {
            services.awaitQuestion();
            console.close();
        });

        console.run("ask", "endless?");

        stopping.join();
        logger.detachAppender(log);
        assertThat(log.list).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void theBotStartsOnACorpusThatIsLoaded() {
        environment.put("DATELINE_DISCORD_TOKEN", "s3cret");
        services.loaded = Optional.of(Samples.report());

        assertThat(run("bot")).isZero();

        assertThat(services.prepared).isEqualTo(1);
        assertThat(err()).contains("Reading 3 of 3 articles\n").doesNotContain("s3cret");
    }

    @Test
    void withoutACommandATokenStartsTheBot() {
        environment.put("DATELINE_DISCORD_TOKEN", "s3cret");

        assertThat(run()).isZero();

        assertThat(services.botRuns).isEqualTo(1);
    }

    @Test
    void withoutACommandAndATokenThereIsAChatAndOneLineAboutTheToken() {
        stdin = "Is the road open?\n";

        assertThat(run()).isZero();

        assertThat(services.asked).hasSize(1);
        assertThat(err().lines().filter(line -> line.contains("DATELINE_DISCORD_TOKEN")))
                .hasSize(1);
        assertThat(services.botRuns).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask|expected a question or --questions FILE, found neither",
                "ask hi --questions x|expected a question or --questions FILE, found both",
                "ask --questions nowhere.jsonl|expected a readable file of questions at nowhere.jsonl, found none",
                "ask hi --asked-on Monday|expected a day such as 2021-09-01 for --asked-on, found <Monday>",
                "ask hi --from 2021-09-02 --to 2021-09-01|expected 'to' not before 'from', found 2021-09-02 to 2021-09-01",
                "ask unreadable?|expected an archive, found none",
                "ask --corpsu x hi|Unknown option: '--corpsu'; see: dateline help ask",
                "frobnicate|Unmatched argument at index 0: 'frobnicate'; see: dateline help",
                "search hi --depth 0|--depth: expected 1 to 10000, found 0",
                "annotate|expected files to annotate or --corpus PATH, found neither",
                "annotate nowhere.txt|expected an article at nowhere.txt, found none",
                "bot|expected a Discord token in the variable DATELINE_DISCORD_TOKEN or in a file named by"
                        + " discord.token-file in config/dateline.yaml, found none",
                "help nothing|expected one of the commands ask, chat, reload, status, search, annotate, eval, bot, help,"
                        + " found <nothing>",
                "eval|Missing required option: '--questions=FILE'; see: dateline help eval",
            })
    void whatIsWrongIsSaidInOneSentenceWithExitCodeTwo(String arguments, String message) {
        int code = run(arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err()).isEqualTo("dateline: " + message + "\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void aBadSettingIsSaidInOneSentence() {
        environment.put("DATELINE_TIME_ZONE", "Mars");

        assertThat(run("ask", "hi")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("dateline: DATELINE_TIME_ZONE: expected a time zone such as UTC or Europe/Paris,"
                        + " found <Mars>\n");
    }

    @Test
    void aBugIsNeitherAnAnswerNorAUsageError() {
        assertThat(run("ask", "bug?")).isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "ask --help", "help ask", "chat -h", "--version"})
    void helpNeedsNoSettings(String arguments) {
        environment.put("DATELINE_TIME_ZONE", "Mars");

        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out()).isNotBlank();
        assertThat(err()).isEmpty();
    }

    @Test
    void aQuestionMayBeginWithAnAtSign() {
        assertThat(run("ask", "@nowhere")).isZero();
        assertThat(services.asked.getFirst().text()).isEqualTo("@nowhere");
    }

    private int run(String... arguments) {
        return console().run(arguments);
    }

    private Console console() {
        var streams = new Streams(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                screen);
        return new Console(streams, new SettingsLoader(home, home, environment), loaded -> {
            settings = loaded;
            return services;
        });
    }

    private static String[] join(String[] first, String[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private List<JsonNode> json() throws IOException {
        return out().lines().map(ConsoleTest::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return JsonLines.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("expected JSON, found <" + line + ">", e);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

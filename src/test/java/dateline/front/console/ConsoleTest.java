package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ConsoleTest extends ConsoleRun {
    @Test
    void noColourIsHonoured() {
        assertThat(Screen.of("012", "100", Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(Screen.of("012", "100", Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(Screen.of("02", "100", Map.of()).colour()).isFalse();
        assertThat(Screen.of("012", "100", Map.of("TERM", "xterm"))).isEqualTo(new Screen(true, true, true, 100, true));
        assertThat(Screen.of("012", "", Map.of()).columns()).isEqualTo(80);
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
    void chatTakesFollowUps() {
        stdin = """
                who said that?
                What did Ann Lee say on Sep 1?
                and on August 31?
                who said that?
                when was that?
                where was that printed?
                more
                more
                what about Bo Kay?
                which?
                the second one
                """;

        assertThat(run("chat")).isZero();

        assertThat(services.asked.stream().map(question -> question.text()))
                .containsExactly(
                        "What did Ann Lee say on Sep 1?",
                        "What did Ann Lee say on August 31?",
                        "What did Bo Kay say on August 31?",
                        "which?",
                        "which in 2022?");
        assertThat(out())
                .contains("Taken as: What did Ann Lee say on August 31?")
                .contains("1: said by Ann Lee, engineer, Road Office")
                .contains("1: of 2021-09-01 (")
                .contains("1: printed in “The road” (news/a.txt), paragraph 3, Sample Gazette, published 2021-09-02")
                .contains(" 2  It rained.")
                .contains("Taken as: What did Bo Kay say on August 31?");
        assertThat(err())
                .contains("“who said that?” goes on from a question, and there is none before it")
                .contains("that was all that answers the question");
    }

    @Test
    void aChatInJsonTellsHowAFollowUpWasTakenBesideTheAnswers() throws IOException {
        stdin = "What did Ann Lee say on Sep 1?\nand on August 31?\nwho said that?\n";

        assertThat(run("chat", "--json")).isZero();

        assertThat(json())
                .hasSize(3)
                .allSatisfy(
                        answer -> assertThat(answer.path("outcome").asText()).isEqualTo("quoted"));
        assertThat(err()).contains("Taken as: What did Ann Lee say on August 31?");
    }

    @Test
    void chatRehearsesOnceAndASingleQuestionDoesNot() {
        stdin = "Is the road open?\n";
        run("chat");

        run("ask", "Is the road open?");

        assertThat(services.rehearsals).isEqualTo(1);
        assertThat(services.rehearsed).isZero();
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
                "help nothing|expected one of the commands ask, chat, reload, status, errors, history, rollback,"
                        + " search, annotate, verify, quotes, timeline, article, eval, feedback, train, bot, help, found <nothing>",
                "eval|expected something to measure (--questions, --quotes, --timeml, --attributions or --statements), found nothing",
                "eval --quotes 0|expected at least 1 as --quotes, found 0",
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

    private static String[] join(String[] first, String[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}

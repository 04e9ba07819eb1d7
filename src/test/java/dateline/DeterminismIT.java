package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ingest.Progress;
import dateline.asking.answer.Answerer;
import dateline.asking.question.Question;
import dateline.config.SettingsLoader;
import dateline.front.console.AnswerLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same question of the same articles has the same answer, byte for byte; the whole program with the shipped model. */
class DeterminismIT {
    private static final Path CORPUS = Path.of("corpus");
    private static final List<String> QUESTIONS = List.of(
            "What did the UN say on Sep 1?",
            "Who warned of hunger?",
            "How many vehicles were taken?",
            "What did Guterres say?",
            "What happened in Panjshir?",
            "When did the talks fail?",
            "Why did the talks in Parwan fail?",
            "What was said yesterday about aid?",
            "Who won the cup final of the harbour league?");

    @TempDir
    static Path folder;

    private static Path questions;
    private static Path data;
    private static List<String> expected = List.of();

    @BeforeAll
    static void askOnce() throws IOException {
        questions = folder.resolve("questions.jsonl");
        data = folder.resolve("data");
        List<String> rows = new ArrayList<>();
        for (String question : QUESTIONS) {
            rows.add("{\"id\": " + rows.size() + ", \"question\": \"" + question + "\", \"asked_on\": \"2021-09-02\"}");
        }
        Files.write(questions, rows);
        expected = ask(data, CORPUS);
        assertThat(expected).hasSameSizeAs(QUESTIONS).anyMatch(answer -> answer.contains("\"quoted\""));
    }

    private static List<String> ask(Path data, Path corpus) {
        Terminal.Result result = new Terminal(data)
                .run("ask", "--json", "--questions", questions.toString(), "--corpus", corpus.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        return AnswerLines.of(result.out());
    }

    @Test
    void answersOutliveARestart() {
        assertThat(ask(data, CORPUS)).isEqualTo(expected);
    }

    @Test
    void answersDoNotDependOnTheOrderInWhichArticlesCame() throws IOException {
        Path growing = Files.createDirectory(folder.resolve("growing"));
        List<Path> files;
        try (Stream<Path> listed = Files.list(CORPUS)) {
            files = listed.sorted(Comparator.reverseOrder()).toList();
        }
        List<String> last = List.of();
        for (int from = 0; from < files.size(); from += 2) {
            for (Path file : files.subList(from, Math.min(files.size(), from + 2))) {
                Files.copy(file, growing.resolve(file.getFileName()));
            }
            last = ask(folder.resolve("grown"), growing);
        }

        assertThat(last).isEqualTo(expected);
    }

    @Test
    void answersDoNotDependOnWhoElseAsks() throws InterruptedException, ExecutionException {
        var loader = new SettingsLoader(
                Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath(), Map.of("DATELINE_DATA", data.toString()));
        try (var wiring = new Wiring(loader.load(SettingsLoader.Overrides.NONE));
                var threads = Executors.newFixedThreadPool(8)) {
            wiring.prepare(Progress.NONE);
            Answerer answerer = wiring.answerer();
            List<String> alone = QUESTIONS.stream()
                    .map(Question::of)
                    .map(question -> AnswerLines.of(answerer.answer(question)))
                    .toList();
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 8 * QUESTIONS.size(); i++) {
                Question question = Question.of(QUESTIONS.get(i % QUESTIONS.size()));
                tasks.add(() -> AnswerLines.of(answerer.answer(question)));
            }

            List<Future<String>> together = threads.invokeAll(tasks);

            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Kiritimati", "ar, EG, America/Los_Angeles"})
    void answersDoNotDependOnLocaleAndTimeZone(String language, String country, String zone)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-DOPT_OUT_TRACKING=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "ask",
                        "--json",
                        "--questions",
                        questions.toString(),
                        "--corpus",
                        CORPUS.toString(),
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        program.getOutputStream().close();

        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(AnswerLines.of(printed)).isEqualTo(expected);
    }
}

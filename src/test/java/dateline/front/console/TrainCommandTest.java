package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.Projection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest extends ConsoleRun {
    private Path questions = Path.of("");
    private Path projection = Path.of("");

    @BeforeEach
    void write() throws IOException {
        questions = Files.writeString(
                home.resolve("questions.jsonl"),
                "{\"id\": \"1\", \"question\": \"Who sank the ferry?\", \"answers\": [\"a crane\"], \"gold_docs\": [\"a.txt\"]}\n");
        projection = Files.write(
                home.resolve("known.projection"),
                Projection.shipped(EncoderModel.E5).file());
    }

    @Test
    void whatCanBeReadIsTrainedOn() {
        run(
                "train",
                "--questions",
                questions.toString(),
                "--answerability",
                questions.toString(),
                "--projection",
                projection.toString(),
                "--out",
                home.resolve("out").toString());

        assertThat(services.prepared).isEqualTo(1);
        assertThat(services.trainings).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--answerability, expected a readable question file at",
        "--projection, expected a readable projection",
    })
    void aFileThatIsNotThereIsNamedBeforeAnythingIsLoaded(String option, String message) {
        Path nowhere = home.resolve("nowhere");

        int code = train(option, nowhere);

        assertThat(code).isEqualTo(2);
        assertThat(err()).startsWith("dateline: " + message + " " + nowhere + ", found ");
        assertThat(services.prepared).isZero();
    }

    @Test
    void aFileThatIsNoProjectionIsRefused() {
        int code = train("--projection", questions);

        assertThat(code).isEqualTo(2);
        assertThat(err()).contains(questions + ": expected a projection, found a file that begins with ");
    }

    @Test
    void answerabilityIsReadAsQuestionsAre() throws IOException {
        Path empty = Files.writeString(home.resolve("empty.jsonl"), "\n");

        assertThat(train("--answerability", empty)).isEqualTo(2);
        assertThat(err()).contains(empty + ": expected questions, one a line, found an empty file");
        assertThat(services.trainings).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "train --out x, --questions=FILE",
        "train --questions x, --out=DIR",
    })
    void questionsAndAFolderAreNeeded(String arguments, String missing) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err()).contains(missing).contains("see: dateline help train");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dimensions|0|expected 1 to 384, found 0",
                "--dimensions|385|expected 1 to 384, found 385",
                "--epochs|-1|expected at least 1, found -1",
                "--rate|0|expected a number between 0 and 1, found 0.0",
                "--rate|NaN|expected a number between 0 and 1, found NaN",
            })
    void aScheduleThatTeachesNothingIsRefused(String option, String value, String message) {
        int code = run("train", "--questions", questions.toString(), "--out", "x", option, value);

        assertThat(code).isEqualTo(2);
        assertThat(err()).isEqualTo("dateline: " + option + ": " + message + "\n");
        assertThat(services.prepared).isZero();
    }

    private int train(String option, Path file) {
        return run(
                "train",
                "--questions",
                questions.toString(),
                option,
                file.toString(),
                "--out",
                home.resolve("out").toString());
    }
}

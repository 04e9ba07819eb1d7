package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.SnapshotId;
import dateline.asking.answer.Answer;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final Quotation PORT = Excerpts.said(
            "a.txt", "All crews must \u201cstay in port\u201d, Anna Berg said.", "Anna Berg", LocalDate.of(2021, 9, 1));
    private static final Quotation RAIN = Excerpts.of("b.txt", "It rained.");

    @TempDir
    Path folder;

    @Test
    void goldMustBeTheFirstQuotation() {
        String gold = "\"gold\":[{\"file\":\"a.txt\",\"quote_contains\":\"\\\"Stay in port\\\"\"}]";

        assertThat(right(gold, PORT, RAIN)).isTrue();
        assertThat(right(gold, RAIN, PORT)).isFalse();
        assertThat(right(gold)).isFalse();
    }

    @Test
    void anEmptyStringTakesAnySentenceOfThatArticleAndOfNoOther() {
        String gold = "\"gold\":[{\"file\":\"b.txt\",\"quote_contains\":\"\"}]";

        assertThat(right(gold, RAIN)).isTrue();
        assertThat(right(gold, PORT)).isFalse();
    }

    @Test
    void aCopyInTheGoldArticleCounts() {
        Quotation shown = PORT.withCopies(List.of(Excerpts.copy("c.txt", new Span(0, 12), "stay in port")));

        assertThat(right("\"gold\":[{\"file\":\"c.txt\",\"quote_contains\":\"in port\"}]", shown))
                .isTrue();
    }

    @Test
    void allOfWantsEachOfThemAnywhere() {
        String gold = "\"all_of\":true,\"gold\":[{\"file\":\"b.txt\",\"quote_contains\":\"rained\"},"
                + "{\"file\":\"a.txt\",\"quote_contains\":\"port\"}]";

        assertThat(right(gold, PORT, RAIN)).isTrue();
        assertThat(right(gold, PORT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"speaker\":[\"Tom Lind\",\"Berg\"]|true",
                "\"speaker\":[\"Tom Lind\"]|false",
                "\"date\":\"2021-09-01\"|true",
                "\"date\":\"2021-09-02\"|false",
                "\"date\":\"XXXX-09-01\"|false",
                "\"date\":\"2021-W35-3\"|false",
            })
    void whoSpeaksAndTheDayAreGoldToo(String field, boolean right) {
        String gold = "\"gold\":[{\"file\":\"a.txt\",\"quote_contains\":\"port\"}],";

        assertThat(right(gold + field, PORT)).isEqualTo(right);
    }

    @Test
    void anAnswerStringMustStandInTheGoldParagraph() {
        assertThat(right("\"answers\":[\"Lind\",\"anna BERG\"],\"gold_paragraph\":\"a.txt\"", PORT))
                .isTrue();
        assertThat(right("\"answers\":[\"Anna Berg\"],\"gold_paragraph\":\"b.txt\"", PORT))
                .isFalse();
        assertThat(right("\"answers\":[\"Lind\"],\"gold_paragraph\":\"a.txt\"", PORT))
                .isFalse();
    }

    @Test
    void inNewsAnyArticleMayHoldTheAnswerString() {
        assertThat(right("\"answers\":[\"Berg\"],\"gold_docs\":[\"b.txt\"],\"asked_on\":\"2021-09-03\"", PORT))
                .isTrue();
    }

    @Test
    void aQuestionWithoutAnAnswerIsRightWhenItIsDeclined() {
        assertThat(right("\"answerable\":false")).isTrue();
        assertThat(right("\"answerable\":false", RAIN)).isFalse();
    }

    @Test
    void aDeclinedAnswerIsJudgedByWhatIsNearestIfItWereShown() {
        String gold = "\"gold\":[{\"file\":\"b.txt\",\"quote_contains\":\"rained\"}]";

        assertThat(judge().rightIfShown(question(gold), answer(List.of()))).isTrue();
        assertThat(judge().rightIfShown(question(gold), answer(List.of(PORT)))).isFalse();
        assertThat(judge().rightIfShown(question("\"answerable\":false"), answer(List.of())))
                .isNull();
    }

    @Test
    void withNothingToJudgeByThereIsNoJudgement() {
        assertThat(right("\"gold_docs\":[\"a.txt\"]", PORT)).isNull();
    }

    private @Nullable Boolean right(String fields, Quotation... shown) {
        return judge().right(question(fields), answer(List.of(shown)));
    }

    private static Judge judge() {
        return new Judge(new SpeakerMatch());
    }

    private EvalQuestion question(String fields) {
        try {
            Path file = Files.writeString(
                    folder.resolve("questions.jsonl"), "{\"id\":\"q\",\"question\":\"Who?\"," + fields + "}");
            return EvalQuestions.read(file, false).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(List<Quotation> shown) {
        var frame = new Answer.Frame(
                Question.of("Who?"),
                new Understood(null, null, null, null, Understood.Kind.WHO),
                new SnapshotId("s-1"),
                Duration.ZERO);
        return shown.isEmpty()
                ? new Answer.NotInArchive(frame, new Answer.Reason(null, "Nothing."), List.of(RAIN), 0.1)
                : new Answer.Quoted(frame, shown, 0.9);
    }
}

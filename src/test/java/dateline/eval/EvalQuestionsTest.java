package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.asking.question.Question;
import dateline.text.DatelineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalQuestionsTest {
    @TempDir
    Path folder;

    @Test
    void aRowHasItsGoldAndItsOptions() {
        EvalQuestion question = read("""
                \uFEFF{"id":"a","question":"Who?","kind":"statement","asked_on":"2021-09-02","from":"2021-08-01",\
                "source":"Pier News","gold":[{"file":"x.txt","quote_contains":"stay in port"},{"file":"y.txt"}],\
                "all_of":true,"speaker":["Anna Berg","Berg"],"date":"2021-09-01"}

                """, false).getFirst();

        assertThat(question)
                .isEqualTo(new EvalQuestion(
                        "a",
                        "statement",
                        new Question(
                                "Who?", LocalDate.of(2021, 9, 2), null, LocalDate.of(2021, 8, 1), null, "Pier News"),
                        List.of(new EvalQuestion.Gold("x.txt", "stay in port"), new EvalQuestion.Gold("y.txt", "")),
                        true,
                        List.of("Anna Berg", "Berg"),
                        "2021-09-01",
                        List.of(),
                        List.of(),
                        List.of(),
                        true));
    }

    @Test
    void oneSpeakerIsAnOptionUnlessItIsCalledGold() {
        String row = "{\"id\":\"a\",\"question\":\"Who?\",\"speaker\":\"Anna Berg\"}";

        assertThat(read(row, false).getFirst().question().speaker()).isEqualTo("Anna Berg");
        assertThat(read(row, false).getFirst().speakers()).isEmpty();
        assertThat(read(row, true).getFirst().question().speaker()).isNull();
        assertThat(read(row, true).getFirst().speakers()).containsExactly("Anna Berg");
    }

    @Test
    void ofAQuestionThatWasAnsweredWronglyNothingIsKnown() {
        EvalQuestion question = read("{\"id\":\"a\",\"question\":\"Who?\",\"feedback\":\"wrong\"}", false)
                .getFirst();

        assertThat(question.answerable()).isTrue();
        assertThat(question.gold()).isEmpty();
        assertThat(question.answers()).isEmpty();
    }

    @Test
    void answersComeWithTheArticlesThatHoldThem() {
        EvalQuestion question = read(
                        "{\"id\":7,\"question\":\"Who?\",\"answers\":[\"Berg\"],\"gold_paragraph\":\"p1\",\"gold_docs\":[\"d1\"],"
                                + "\"silver_docs\":[\"d2\"]}",
                        false)
                .getFirst();

        assertThat(question.id()).isEqualTo("7");
        assertThat(question.answers()).containsExactly("Berg");
        assertThat(question.goldArticles()).containsExactly("d1", "p1");
        assertThat(question.silverArticles()).containsExactly("d2");
        assertThat(question.answerable()).isTrue();
    }

    @Test
    void withoutGoldOrByItsOwnWordAQuestionHasNoAnswer() {
        List<EvalQuestion> questions = read("""
                {"id":"a","question":"Who?"}
                {"id":"b","question":"Who?","answerable":false,"gold_paragraph":"p1","answers":[]}
                """, false);

        assertThat(questions).allSatisfy(question -> {
            assertThat(question.answerable()).isFalse();
            assertThat(question.kind()).isEqualTo("unanswerable");
        });
    }

    @Test
    void blankOptionsAreNone() {
        EvalQuestion question = read(
                        "{\"id\":\"a\",\"question\":\"Who?\",\"speaker\":\" \",\"source\":\"\",\"from\":null}", false)
                .getFirst();

        assertThat(question.question()).isEqualTo(Question.of("Who?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}|expected a field \"question\", found none",
                "{\"question\":\"Who?\"}|expected a field \"id\", found none",
                "{\"id\":|expected a JSON object",
                "{\"id\":\"a\",\"question\":\"Who?\",\"asked_on\":\"Monday\"}|found Monday",
                "{\"id\":\"a\",\"question\":\"Who?\",\"gold\":{\"file\":\"x.txt\"}}|expected a list of objects with \"file\"",
            })
    void aRowThatIsNoneIsNamedWithItsLine(String row, String message) {
        assertThatThrownBy(() -> read("{\"id\":\"ok\",\"question\":\"Who?\"}\n" + row, false))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("questions.jsonl:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void aSampleIsTheSameEachTimeAndInOrder() {
        List<EvalQuestion> rows = read(
                IntStream.range(0, 30)
                        .mapToObj(i -> "{\"id\":\"" + i + "\",\"question\":\"Who?\"}")
                        .collect(Collectors.joining("\n")),
                false);

        List<EvalQuestion> sample = EvalQuestions.sample(rows, 10);

        assertThat(sample).hasSize(10).isEqualTo(EvalQuestions.sample(rows, 10)).isSubsetOf(rows);
        assertThat(sample).isSortedAccordingTo(Comparator.comparingInt(rows::indexOf));
        assertThat(EvalQuestions.sample(rows, 31)).isEqualTo(rows);
    }

    private List<EvalQuestion> read(String rows, boolean goldSpeaker) {
        try {
            return EvalQuestions.read(Files.writeString(folder.resolve("questions.jsonl"), rows), goldSpeaker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.SharedData;
import dateline.reading.time.DateInterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To take a question that stands alone for a follow-up is worse than to miss one. */
class StandAloneTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateInterval ARCHIVE = new DateInterval(LocalDate.of(2021, 7, 20), LocalDate.of(2021, 9, 6));

    private static final List<String> SPEAKERS = List.of("the UN", "Orlan", "the harbour master", "Anna Berg", "WHO");
    private static final List<String> DAYS =
            List.of("on Sep 1", "in July", "on 31 August 2021", "yesterday", "since August 20", "");
    private static final List<String> OF_A_SPEAKER = List.of(
            "What did %s say %s?",
            "and what did %s say %s?",
            "what about ferries did %s mention %s",
            "Did %s say anything %s?",
            "What else did %s say about cranes %s?",
            "who said that %s would leave %s?",
            "But how many people did %s count %s?",
            "statements by %s %s");

    private final FollowUps followUps = new FollowUps();

    static Stream<String> ofSpeakersAndDays() {
        return SPEAKERS.stream()
                .flatMap(speaker -> DAYS.stream()
                        .flatMap(day -> OF_A_SPEAKER.stream()
                                .map(shape -> shape.replaceFirst("%s", speaker)
                                        .replaceFirst(" ?%s", day.isEmpty() ? "" : " " + day))));
    }

    @ParameterizedTest
    @MethodSource("ofSpeakersAndDays")
    void aWholeQuestionIsNotChanged(String text) {
        assertStandsAlone(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many lorries crossed the bridge of Quillon?",
                "When was that bridge built?",
                "When was that lighthouse of Quillon opened?",
                "Where is the Mirefield Courier printed?",
                "Where was that ferry going when it sank?",
                "Why did the crane fall?",
                "Why was the crane of Velmora not repaired?",
                "Who said that the ferries would stop?",
                "Who said it was too late for the harbour?",
                "Who was that mayor of Mirefield who resigned?",
                "What more did the council of Mirefield want?",
                "What about the ferries made the mayor angry?",
                "What else is sold in the market of Quillon?",
                "More ferries to Quillon this summer?",
                "More people than ever fled Mirefield, who counted them?",
                "And who paid for the crane?",
                "And where were the ferries on August 31?",
                "And then what happened in Quillon on August 31?",
                "On August 31, what did the UN say?",
                "On what day did the crane fall?",
                "In July, how many people fled Mirefield?",
                "In which month did the lighthouse burn down?",
                "Since when has the harbour been closed?",
                "Before the crane fell, who had warned?",
                "About how many people fled Mirefield?",
                "About whom did Orlan speak?",
                "The next day, what did the mayor announce after the fire in Quillon?",
                "What happened the day after the crane fell?",
                "The first mayor of Mirefield was who?",
                "Which of the two mayors was the second one to resign?",
                "When the mayor resigned, what did he say?",
                "The dam of Velmora broke. Who built it?",
                "The mayor resigned. What did he say?",
                "Is there more rain in Quillon than in Mirefield?",
                "Is there anything else that the UN said on ferries?",
                "Show me more statements of Orlan on ferries",
                "show statements of the UN from August 31",
                "Next mayor of Mirefield?",
                "Same day delivery in Quillon, who offers it?",
                "source of the Mirefield river",
                "Source of income of the harbour of Velmora?",
                "what day was that storm in Quillon?",
                "Then-mayor Orlan resigned when?",
                "So many ferries: why?",
                "Ok so what did the UN say on Sep 1?",
                "Also, what did Orlan say in July?",
                "Or did the mayor lie about the ferries?",
                "But the bridge was closed, why?",
                "1 September 2021",
                "ferries to Quillon",
                "Guterres",
                "UN",
            })
    void aQuestionThatOnlyBeginsLikeAFollowUpIsNotChanged(String text) {
        assertStandsAlone(text);
    }

    @Test
    void aQuestionWithAnOptionIsNotChanged() {
        Question question = new Question("more", null, "Orlan", null, null, null);

        assertThat(followUps.read(question, turns(), ARCHIVE, KnownNames.NONE))
                .isEqualTo(new FollowUp.NewQuestion(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eval/seed-questions.jsonl", "data/squad/v1.1-questions.jsonl", "data/rtqa/questions.jsonl"})
    void noneOfTheSharedQuestionsIsChanged(String file) {
        List<String> questions = questions(SharedData.orSkip(file));

        List<String> changed = questions.stream().filter(this::isChanged).toList();

        assertThat(changed).as("of %d questions", questions.size()).isEmpty();
    }

    private static List<String> questions(Path file) {
        List<String> questions = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                String question = JSON.readTree(line).path("question").asText();
                if (!question.isBlank() && question.length() <= Question.MAX_LENGTH) {
                    questions.add(question);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return questions;
    }

    private void assertStandsAlone(String text) {
        Question question = Question.of(text);

        assertThat(followUps.read(question, turns(), ARCHIVE, KnownNames.NONE))
                .isEqualTo(new FollowUp.NewQuestion(question));
        assertThat(followUps.read(question, List.of(), ARCHIVE, KnownNames.NONE))
                .isEqualTo(new FollowUp.NewQuestion(question));
    }

    private boolean isChanged(String text) {
        Question question = Question.of(text);
        return !new FollowUp.NewQuestion(question).equals(followUps.read(question, turns(), ARCHIVE, KnownNames.NONE))
                || !new FollowUp.NewQuestion(question)
                        .equals(followUps.read(question, List.of(), ARCHIVE, KnownNames.NONE));
    }

    /** One that asked back as well: there is most to take something for. */
    private static List<EarlierTurn> turns() {
        Question question = Question.of("What did the UN say about ferries on Sep 1?");
        return List.of(new EarlierTurn(
                question,
                new QuestionAnalyzer().analyze(question, ARCHIVE).understood(),
                List.of(new EarlierTurn.Seen("a.txt", "Mirefield Courier", "Anna Berg", null, "Some 40 lorries came.")),
                List.of("2020", "2021")));
    }
}

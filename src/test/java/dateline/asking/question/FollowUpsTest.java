package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {
    private static final DateInterval ARCHIVE = new DateInterval(LocalDate.of(2021, 7, 20), LocalDate.of(2021, 9, 6));
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 8);

    private final FollowUps followUps = new FollowUps();

    @ParameterizedTest
    @CsvFileSource(resources = "/dateline/asking/follow-ups.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsSaidAfterAQuestionIsTakenAsTheTableSays(
            @Nullable String earlier, @Nullable String speakers, String text, String expected) {
        List<EarlierTurn> turns = earlier == null ? List.of() : List.of(turn(earlier, speakers));

        FollowUp followUp = followUps.read(Question.of(text).withAskedOn(TODAY), turns, ARCHIVE, KnownNames.NONE);

        assertThat(shown(followUp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022|Taken as: What did Orlan say on Sep 1 2022?",
                "in 2022|Taken as: What did Orlan say on Sep 1 2022?",
                "I meant 2021.|Taken as: What did Orlan say on Sep 1 2021?",
                "the second one|Taken as: What did Orlan say on Sep 1 2022?",
                "2|Taken as: What did Orlan say on Sep 1 2022?",
                "First|Taken as: What did Orlan say on Sep 1 2021?",
                "the latest one|Taken as: What did Orlan say on Sep 1 2022?",
                "the third one|new",
                "2019|new",
                "What did Velm say on Sep 1?|new",
                "and Velm?|What did Velm say on Sep 1?",
                "who said that?|nothing: No quotation was shown before this",
            })
    void anAnswerToAQuestionBackIsAChoice(String text, String expected) {
        EarlierTurn earlier = turn("What did Orlan say on Sep 1?", null);
        EarlierTurn asked =
                new EarlierTurn(earlier.question(), earlier.understood(), List.of(), List.of("2021", "2022"));

        FollowUp followUp = followUps.read(Question.of(text), List.of(asked), ARCHIVE, KnownNames.NONE);

        assertThat(shown(followUp)).isEqualTo(expected);
    }

    @Test
    void whatTheArchiveKnowsByNameIsASpeakerOrASourceHoweverItIsWritten() {
        KnownNames names = new KnownNames() {
            @Override
            public boolean isSpeaker(String name) {
                return name.equalsIgnoreCase("velm");
            }

            @Override
            public boolean isSource(String name) {
                return name.equalsIgnoreCase("the quay mail") || name.equalsIgnoreCase("quay mail");
            }
        };
        List<EarlierTurn> turns = List.of(turn("what did orlan say about ferries?", "Orlan"));

        FollowUp speaker = followUps.read(Question.of("what about velm"), turns, ARCHIVE, names);
        FollowUp source = followUps.read(Question.of("and in the quay mail?"), turns, ARCHIVE, names);

        assertThat(shown(speaker)).isEqualTo("what did velm say about ferries?");
        assertThat(shown(source)).isEqualTo("what did orlan say about ferries, in quay mail?");
    }

    @Test
    void daysThatWereSetBesideTheEarlierQuestionGiveTheYear() {
        EarlierTurn earlier = turn("What did Orlan say?", "Orlan");
        Question dated = new Question(
                "What did Orlan say?", TODAY, null, LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 1), null);
        EarlierTurn withDays = new EarlierTurn(dated, earlier.understood(), earlier.shown(), List.of());

        FollowUp followUp = followUps.read(
                Question.of("and on August 31?").withAskedOn(TODAY), List.of(withDays), ARCHIVE, KnownNames.NONE);

        assertThat(followUp)
                .isEqualTo(new FollowUp.Changed(
                        Question.of("What did Orlan say on August 31 2020?").withAskedOn(TODAY),
                        "Taken as: What did Orlan say on August 31 2020?"));
    }

    @Test
    void aFollowUpToTheLongestQuestionIsRefused() {
        EarlierTurn earlier = turn("What did Orlan say about " + "ferries ".repeat(115) + "now?", "Orlan");

        FollowUp followUp = followUps.read(
                Question.of("and in " + "Q".repeat(100) + "?"), List.of(earlier), ARCHIVE, KnownNames.NONE);

        assertThat(shown(followUp))
                .isEqualTo("nothing: With the question before, this is longer than a question can be");
    }

    private static EarlierTurn turn(String text, @Nullable String speakers) {
        Question question = Question.of(text).withAskedOn(TODAY);
        List<EarlierTurn.Seen> shown = speakers == null
                ? List.of()
                : Arrays.stream(speakers.split(", "))
                        .map(name -> new EarlierTurn.Seen(
                                "a.txt",
                                "Mirefield Courier",
                                name.equals("-") ? null : name,
                                null,
                                "Some 40 lorries and 3 more boats came."))
                        .toList();
        return new EarlierTurn(
                question, new QuestionAnalyzer().analyze(question, ARCHIVE).understood(), shown, List.of());
    }

    private static String shown(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.NewQuestion _ -> "new";
            case FollowUp.Changed changed -> changed.note().replaceFirst("^Taken as: ", "");
            case FollowUp.AboutShown about -> about.asked().name();
            case FollowUp.More _ -> "more";
            case FollowUp.Choice choice -> choice.note();
            case FollowUp.Nothing nothing -> "nothing: " + nothing.reason().replaceFirst("; ask.*", "");
        };
    }
}

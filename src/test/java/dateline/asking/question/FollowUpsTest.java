package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

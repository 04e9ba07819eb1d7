package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmora, 40 km north of Torvik, has a harbour.",
                "The guard left the Velmora valley, some forty miles north-east of the town.",
                "Velmora lies to the south of the river.",
                "A storm hit Velmora province to Torvik's west.",
                "Velmora is a port in Torvik.",
                "Velmora, the last of the harbours on the Bay of Torvik, was closed.",
                "Velmora is located in northern Torvik.",
                "A crane fell in Velmora, which lies near Tarnholm.",
                "Anna Berg was born at Velmora in Torvik.",
                "The elders of the town of Velmora in Torvik met.",
                "VELMORA (Dateline Wire) Velmora is in the Torvik district.",
            })
    void aNameFollowedByADirectionOrAnotherPlaceIsPlaced(String sentence) {
        assertThat(asked("Where is Velmora?"))
                .hasValueSatisfying(
                        place -> assertThat(place.areToldIn(sentence)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour of Velmora was closed.",
                "Ships left Velmora in May.",
                "Ships left Velmora on Monday.",
                "Velmora's ships sailed north of Torvik.",
                "New Velmorans live in Torvik.",
                "The elders of Velmora in Torvik met.",
                "Torvik lies south of Velmora.",
                "Velmora was closed by the guard of Torvik.",
                "The guard of Velmora and the Northern League met.",
            })
    void aNameThatOnlyOccursIsNot(String sentence) {
        assertThat(asked("Where is Velmora?"))
                .hasValueSatisfying(
                        place -> assertThat(place.areToldIn(sentence)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is Velmora?",
                "where is velmora",
                "Where is Velmora located?",
                "Where exactly does Velmora lie?",
                "Where is the town of Velmora?",
            })
    void aPlaceAloneIsAskedFor(String question) {
        assertThat(asked(question)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where did the crane of Velmora fall into the water?",
                "Where is he?",
                "What is Velmora?",
                "Where did Anna Berg say that the crane is?",
                "Where is the new crane that fell into the harbour of Velmora?",
            })
    void nothingElseIs(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @Test
    void aLongRowOfNamesTakesNoTime() {
        String names = "Velmora, the x x x x ".repeat(20_000);
        Whereabouts place = asked("Where is Velmora?").orElseThrow();

        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(place.areToldIn(names)).isFalse());
    }

    private static Optional<Whereabouts> asked(String question) {
        return Whereabouts.asked(new QuestionAnalyzer().analyze(Question.of(question), null));
    }
}

package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who built the dam? | Who built the dam?",
                "The dam broke on Monday. Who built it? | Who built it?",
                "Who built the dam? It broke on Monday. | Who built the dam?",
                "The dam of St. Alba broke. Was it Gov. Reyes who built it? | Was it Gov. Reyes who built it?",
                "Who built the dam? And who paid for it? | And who paid for it?",
                "The dam broke. Tell me who built it. | The dam broke. Tell me who built it.",
                "who built the dam | who built the dam",
            })
    void isTheLastThatEndsWithAQuestionMark(String question, String asking) {
        assertThat(AskingSentence.in(question).of(question)).isEqualTo(asking);
    }
}

package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.question.Understood.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many lorries crossed? | NUMBER",
                "how much did it cost | NUMBER",
                "What percentage of voters stayed at home? | NUMBER",
                "Why did the bridge close? | WHY",
                "When did the bridge close? | WHEN",
                "On which day did it close? | WHEN",
                "Where is the bridge? | WHERE",
                "In which city is it? | WHERE",
                "Who closed the bridge? | WHO",
                "Whose bridge is it? | WHO",
                "Tell me about the bridge | OTHER",
                "What did the WHO say on Monday? | OTHER",
                "WHO said that? | WHO",
                "TELL ME THE WHO AND THE WHY | WHY",
                "Tell me WHO said that. | WHO",
                "The bridge closed when the river rose. How many lorries waited? | NUMBER",
                "Nobody knew why the bridge closed. Where was the engineer? | WHERE",
            })
    void readsTheKindOffTheQuestionWords(String question, Kind kind) {
        assertThat(QuestionKinds.of(question)).isEqualTo(kind);
    }

    @Test
    void knowsWhatIsCounted() {
        assertThat(QuestionKinds.counted("How many lorries crossed the border?"))
                .contains("lorries");
        assertThat(QuestionKinds.counted("the number of dead")).contains("dead");
        assertThat(QuestionKinds.counted("Who counts?")).isEmpty();
    }
}

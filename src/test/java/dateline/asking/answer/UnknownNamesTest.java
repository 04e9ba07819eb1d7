package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownNamesTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with("a.txt", "The crane of Velmora fell on a lorry from Port-Louis.");
    }

    @Test
    void aNameThatNoArticleHoldsIsGivenOnceAsItIsWritten() {
        assertThat(unknown("Did a crane of Harbin fall on Velmora, or one of Velmora on Harbin?"))
                .containsExactly("Harbin");
    }

    @Test
    void aNameOfWhichAPartIsKnownIsNotUnknown() {
        assertThat(unknown("Was the lorry from Port-Arthur?")).isEmpty();
    }

    @Test
    void theFirstWordAndWordsInSmallLettersAreNoNames() {
        assertThat(unknown("Zebras and giraffes fell?")).isEmpty();
    }

    private List<String> unknown(String question) {
        return UnknownNames.in(new QuestionAnalyzer().analyze(Question.of(question), null), view.index());
    }
}

package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.WordHashEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedQuestionsTest {
    private final Counted model = new Counted();
    private final RememberedQuestions remembered = new RememberedQuestions(model);

    @Test
    void theModelIsAskedOnceForTheSameText() {
        QuestionVectors first = remembered.question("Who sank the ferry?");
        QuestionVectors second = remembered.question("Who sank the ferry?");

        assertThat(second).isSameAs(first);
        assertThat(model.asked).containsExactly("Who sank the ferry?");
    }

    @Test
    void anotherTextIsAnotherQuestion() {
        remembered.question("Who sank the ferry?");
        remembered.question("who sank the ferry?");

        assertThat(model.asked).hasSize(2);
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        remembered.question("asked again and again");
        remembered.question("asked once");
        for (int i = 0; i < 511; i++) {
            remembered.question("question " + i);
            remembered.question("asked again and again");
        }
        model.asked.clear();

        remembered.question("asked again and again");
        remembered.question("question 510");
        remembered.question("asked once");

        assertThat(model.asked).containsExactly("asked once");
    }

    @Test
    void allElseIsTheModels() {
        assertThat(remembered.model()).isEqualTo(model.model());
        assertThat(remembered.passages(List.of("One.", "Two."))).hasSize(2);

        remembered.close();

        assertThat(model.closed).isEqualTo(1);
    }

    /** Keeps what it was asked. */
    private static final class Counted implements TextEncoder {
        private final TextEncoder words = new WordHashEncoder();
        private final List<String> asked = new ArrayList<>();
        private int closed;

        @Override
        public String model() {
            return "counted";
        }

        @Override
        public List<PassageVectors> passages(List<String> texts) {
            return words.passages(texts);
        }

        @Override
        public QuestionVectors question(String text) {
            asked.add(text);
            return words.question(text);
        }

        @Override
        public void close() {
            closed++;
        }
    }
}

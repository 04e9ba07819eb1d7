package dateline.eval;

import dateline.asking.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is known to be right.
 *
 * @param kind a name for its group in the report
 * @param gold sentences that answer; empty if the gold is given as answer strings, or the question has no answer
 * @param allOf whether each of {@code gold} must be shown, rather than one of them first
 * @param speakers accepted names of who is quoted; empty: not checked
 * @param date the day that the quotation must be about, as a TIMEX3 value; null: not checked
 * @param answers strings one of which an answering sentence holds; empty: not checked
 * @param goldArticles articles that answer; empty: not checked
 * @param silverArticles articles that hold the answer string but were not linked as evidence
 * @param answerable whether the archive answers it at all
 */
public record EvalQuestion(
        String id,
        String kind,
        Question question,
        List<Gold> gold,
        boolean allOf,
        List<String> speakers,
        @Nullable String date,
        List<String> answers,
        List<String> goldArticles,
        List<String> silverArticles,
        boolean answerable) {
    /**
     * An answering sentence.
     *
     * @param article its article's id
     * @param contains what it contains; empty: any sentence of the article answers
     */
    public record Gold(String article, String contains) {}

    public EvalQuestion {
        gold = List.copyOf(gold);
        speakers = List.copyOf(speakers);
        answers = List.copyOf(answers);
        goldArticles = List.copyOf(goldArticles);
        silverArticles = List.copyOf(silverArticles);
    }
}

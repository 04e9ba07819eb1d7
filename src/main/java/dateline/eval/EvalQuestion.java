package dateline.eval;

import dateline.asking.question.Question;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** The articles that answer: those given as such, or else those that {@code gold} sentences stand in; empty if none are known. */
    public Set<String> relevantArticles() {
        return goldArticles.isEmpty()
                ? gold.stream().map(Gold::article).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(goldArticles);
    }

    /** The same question, asked of an archive that does not answer it. */
    public EvalQuestion asForeign() {
        return new EvalQuestion(
                id, kind, question, List.of(), false, List.of(), null, List.of(), List.of(), List.of(), false);
    }
}

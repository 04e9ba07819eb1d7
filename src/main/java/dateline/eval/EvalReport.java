package dateline.eval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one run.
 *
 * @param questions how many were asked
 * @param rightByKind questions answered rightly, by kind in order of first appearance
 * @param articleHits share whose gold article is among the first 1, 5 and 10; empty without gold articles
 * @param silverHits the same, with silver articles counted as gold; empty without any
 * @param reciprocalRank mean of 1 / place of the gold article, 0 past the tenth; null without gold articles
 * @param shownWords mean words of the first quotation; null if none was shown
 * @param separation how well confidence parts answerable from unanswerable questions; null without both
 */
public record EvalReport(
        int questions,
        Map<String, Proportion> rightByKind,
        Proportion answerableRight,
        Proportion unanswerableDeclined,
        Map<Integer, Proportion> articleHits,
        Map<Integer, Proportion> silverHits,
        @Nullable Double reciprocalRank,
        @Nullable Double shownWords,
        @Nullable Separation separation,
        Duration p50,
        Duration p99,
        List<Wrong> wrong) {
    /**
     * How well confidence parts answerable from unanswerable questions.
     *
     * @param auroc area under the ROC curve: the chance that an answerable question has the higher confidence
     * @param bestAccuracy at the best threshold
     */
    public record Separation(double auroc, double bestAccuracy, double threshold) {}

    /** A question that went wrong, with what was shown first; empty if it was declined. */
    public record Wrong(String id, String kind, String question, String shown, double confidence) {}
}

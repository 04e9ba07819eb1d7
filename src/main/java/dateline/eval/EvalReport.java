package dateline.eval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one run.
 *
 * @param questions how many were asked
 * @param rightByKind questions answered rightly, by kind in order of first appearance
 * @param answerableRight a declined one counts as wrong
 * @param rightIfShown the same if nothing were ever declined, so that order and declining can be told apart
 * @param answerableDeclined share of those with an answer that were declined
 * @param shownWords mean words of the first quotation; null if none was shown
 * @param separation how well confidence parts answerable from unanswerable questions; null without both
 * @param reliability null without a question that can be judged
 * @param foreign null without foreign questions
 * @param wall times by the clock
 * @param cpu times that the asking thread has worked
 */
public record EvalReport(
        int questions,
        Map<String, Proportion> rightByKind,
        Proportion answerableRight,
        Proportion rightIfShown,
        Proportion answerableDeclined,
        Proportion unanswerableDeclined,
        ArticleRanks articles,
        @Nullable Double shownWords,
        @Nullable Separation separation,
        @Nullable Reliability reliability,
        @Nullable Foreign foreign,
        Times wall,
        Times cpu,
        List<Wrong> wrong) {
    /** A question that went wrong, with what was shown first; empty if it was declined. */
    public record Wrong(String id, String kind, String question, String shown, double confidence) {}
}

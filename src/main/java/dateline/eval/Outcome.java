package dateline.eval;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one question went.
 *
 * @param right whether the answer was right: the first quotation for a question with an answer, a decline for one without;
 *     null if there is nothing to judge it by
 * @param articleRank place of the first gold article among the passages' articles, from 1; 0: not among the first ten;
 *     null if no gold article is known
 * @param silverRank the same, counting silver articles as gold
 * @param shownWords words of the first quotation; 0 if none was shown
 * @param confidence of the answer
 * @param shown what was shown first, for reading; empty if nothing
 */
record Outcome(
        EvalQuestion question,
        boolean declined,
        @Nullable Boolean right,
        @Nullable Integer articleRank,
        @Nullable Integer silverRank,
        int shownWords,
        double confidence,
        Duration took,
        String shown) {}

package dateline.eval.quotes;

import dateline.eval.Proportion;
import dateline.eval.Times;
import java.util.List;
import java.util.SequencedMap;

/**
 * How quotes were checked.
 *
 * @param right by what was done to a quote, in the order of {@code verbatim, changed, dropped, negated, elided, foreign}; a
 *     verbatim or altered one is right if the verdict is, and an article that prints the quote is shown
 * @param wall time for each claim
 * @param cpu of the processor, for each claim
 * @param wrong one line for each
 */
public record QuoteReport(
        SequencedMap<String, Proportion> right, Proportion all, Times wall, Times cpu, List<String> wrong) {
    public QuoteReport {
        wrong = List.copyOf(wrong);
    }
}

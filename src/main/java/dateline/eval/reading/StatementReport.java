package dateline.eval.reading;

import dateline.eval.Proportion;
import java.util.List;

/**
 * What was found of gold statements with speakers and days.
 *
 * @param found gold statements that a statement overlaps
 * @param speakers gold statements with the right speaker: the person, or the body that is spoken for
 * @param inSentence of those whose day stands in their sentence: right day
 * @param fromContext of those whose day follows from the sentences around: right day
 * @param undated of those that only the article's date bounds: left without a day
 * @param otherDay dated statements that were given another day
 * @param missed one line for each difference
 */
public record StatementReport(
        String set,
        Proportion found,
        Proportion speakers,
        Proportion inSentence,
        Proportion fromContext,
        Proportion undated,
        int otherDay,
        List<String> missed) {
    public StatementReport {
        missed = List.copyOf(missed);
    }
}

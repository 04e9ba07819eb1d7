package dateline.eval.reading;

import dateline.eval.Proportion;
import java.util.List;

/**
 * What was found of the gold time expressions, counted as TempEval-3 does (N. UzZaman and others, SemEval 2013, task A):
 * strict means the same span, relaxed any overlap; type and value count where a relaxed match has the same.
 *
 * @param set what was measured, such as a folder's name
 * @param gold expressions in the gold
 * @param found expressions that were tagged
 * @param strict gold expressions tagged with the same span
 * @param goldMet gold expressions that overlap a tagged one
 * @param foundMet tagged expressions that overlap a gold one
 * @param types gold expressions whose match has the same type
 * @param values gold expressions whose match has the same value
 * @param fullDays of the gold expressions that are one full day, those whose match is that day or a time of it
 * @param missed one line for each difference
 */
public record TimexReport(
        String set,
        int documents,
        int gold,
        int found,
        int strict,
        int goldMet,
        int foundMet,
        int types,
        int values,
        Proportion fullDays,
        List<String> missed) {
    public TimexReport {
        missed = List.copyOf(missed);
    }

    public double strictF1() {
        return f1(strict, strict);
    }

    public double relaxedF1() {
        return f1(foundMet, goldMet);
    }

    public double typeF1() {
        return f1(types, types);
    }

    public double valueF1() {
        return f1(values, values);
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 where nothing was right. */
    private double f1(int right, int recalled) {
        if (right == 0) {
            return 0;
        }
        double precision = right / (double) found;
        double recall = recalled / (double) gold;
        return 2 * precision * recall / (precision + recall);
    }
}

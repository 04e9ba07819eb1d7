package dateline.front.console;

import dateline.eval.reading.AttributionReport;
import dateline.eval.reading.StatementReport;
import dateline.eval.reading.TimexReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run measured of the reading of articles; all of it may be absent.
 *
 * @param statements null if no gold statements were named
 */
record ReadingReports(
        List<TimexReport> timexes,
        List<AttributionReport> attributions,
        @Nullable StatementReport statements) {
    ReadingReports {
        timexes = List.copyOf(timexes);
        attributions = List.copyOf(attributions);
    }
}

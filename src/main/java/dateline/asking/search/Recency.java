package dateline.asking.search;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much likelier a question is about something of the last days than its words say: the day of publication is taken to be
 * drawn from a mixture of the whole archive and, with a smaller share, an exponential that fades before the day of asking.
 * An old article loses next to nothing, a recent one gains (X. Li and W. B. Croft, "Time-based language models", CIKM 2003,
 * with the mixture to bound the loss).
 *
 * @param askedOn the last day that may be known
 * @param days length of the archive
 */
record Recency(LocalDate askedOn, long days) {
    /** Share of questions that are about the last days, whatever else they say. */
    private static final double SHARE = 0.1;

    /** Mean age of what such questions are about, in days. */
    private static final double FADES = 5;

    /** Past this age the prior is that of any old article. */
    static final int RECENT_DAYS = 30;

    /**
     * The prior for a question.
     *
     * @param range first to last day of the archive
     * @return null where the day of asking is not known, or the archive has no days
     */
    static @Nullable Recency of(@Nullable LocalDate askedOn, @Nullable DateInterval range) {
        if (askedOn == null || range == null) {
            return null;
        }
        return new Recency(askedOn, Math.max(1, ChronoUnit.DAYS.between(range.from(), askedOn)));
    }

    /** Log odds of an article against one of unknown age; of either sign. */
    double of(@Nullable LocalDate published) {
        if (published == null) {
            return 0;
        }
        double age = Math.max(0, ChronoUnit.DAYS.between(published, askedOn));
        return Math.log(1 - SHARE + SHARE * (days / FADES) * Math.exp(-age / FADES));
    }
}

package dateline.asking.timeline;

import dateline.asking.answer.Answer.Missing;
import dateline.asking.answer.Answer.Reason;
import dateline.asking.question.DayText;
import dateline.reading.passage.SentenceDate;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words for what the archive lacks: sentences about the archive, never about the world. */
final class Lacking {
    /** Other days that are offered. */
    private static final int OFFERED = 2;

    private Lacking() {}

    static Reason speaker(String speaker, List<String> near) {
        String also = near.isEmpty() ? "" : " It does name " + DayText.list(near, "and") + ".";
        return new Reason(Missing.SPEAKER, "The archive quotes no words of " + speaker + "." + also);
    }

    /**
     * Nothing by a speaker on these days.
     *
     * @param others the days of what there is
     */
    static Reason days(String speaker, DaySet days, List<SentenceDate> others) {
        List<String> nearest = others.stream()
                .map(SentenceDate::interval)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(days::distance)
                        .thenComparing(DateInterval::from)
                        .thenComparing(DateInterval::to))
                .limit(OFFERED)
                .map(Lacking::named)
                .toList();
        String instead = nearest.isEmpty()
                ? "; the others have no known day"
                : (nearest.size() == 1 ? "; the nearest is dated " : "; the nearest are dated ")
                        + DayText.list(nearest, "and");
        return new Reason(
                Missing.DAY, "The archive quotes no words of " + speaker + " " + DayText.of(days) + instead + ".");
    }

    static Reason topicOf(String speaker, @Nullable DaySet days) {
        return new Reason(
                Missing.TOPIC,
                "The archive quotes " + speaker + (days == null ? "" : " " + DayText.of(days))
                        + ", but no statement that was found is about this.");
    }

    /** Names of a topic that no article has. */
    static Reason names(List<String> unknown) {
        return new Reason(Missing.TOPIC, "The archive does not mention " + DayText.list(unknown, "or") + ".");
    }

    /**
     * Nothing about a topic on any particular day.
     *
     * @param speaker whose words were asked for; null: whatever is told
     * @param undated how many sentences are about it, but on no known day
     */
    static Reason dated(@Nullable String speaker, @Nullable DaySet days, int undated) {
        String what = speaker == null ? "No sentence that was found" : "No statement by " + speaker + " that was found";
        if (days != null) {
            return new Reason(Missing.DAY, what + " is about this " + DayText.of(days) + ".");
        }
        return undated == 0
                ? new Reason(Missing.TOPIC, what + " is about this.")
                : new Reason(Missing.DAY, what + " and that is about this has a known day.");
    }

    private static String named(DateInterval days) {
        return days.isOneDay() ? DayText.day(days.from()) : DayText.day(days.from()) + " to " + DayText.day(days.to());
    }
}

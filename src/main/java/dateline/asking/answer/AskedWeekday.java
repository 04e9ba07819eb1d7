package dateline.asking.answer;

import dateline.asking.evidence.Candidate;
import dateline.asking.question.Analysis;
import dateline.reading.time.DateInterval;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A weekday in a question that can be no limit, since nobody knows of which week: "What did the mayor say on Monday?" A
 * sentence about such a weekday answers better than one about another. Stateless.
 */
final class AskedWeekday {
    /** A sentence about that weekday rules out others only if it is at least this much as likely to answer as the best. */
    private static final double AS_LIKELY = 0.6;

    private AskedWeekday() {}

    /** Those on that weekday first, without those on another if there are any; the same list if no weekday is asked. */
    static List<Candidate> preferred(Analysis analysis, List<Candidate> candidates) {
        Optional<DayOfWeek> asked = asked(analysis);
        if (asked.isEmpty() || candidates.isEmpty()) {
            return candidates;
        }
        DayOfWeek weekday = asked.get();
        double best = candidates.getFirst().confidence();
        boolean held = candidates.stream()
                .anyMatch(candidate -> distance(candidate, weekday) == 0 && candidate.confidence() >= best * AS_LIKELY);
        List<Candidate> left = held
                ? candidates.stream()
                        .filter(candidate -> distance(candidate, weekday) < 2)
                        .toList()
                : candidates;
        return analysis.topic().isEmpty()
                ? left.stream()
                        .sorted(Comparator.comparingInt(candidate -> distance(candidate, weekday)))
                        .toList()
                : left;
    }

    /** The one weekday among the words that limit nothing. */
    private static Optional<DayOfWeek> asked(Analysis analysis) {
        if (analysis.understood().days() != null) {
            return Optional.empty();
        }
        List<DayOfWeek> named = analysis.understood().ignored().stream()
                .flatMap(words -> Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .flatMap(word -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(word)))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** 0 on that weekday, 2 on another, 1 if that is not known. */
    private static int distance(Candidate candidate, DayOfWeek weekday) {
        DateInterval day = candidate.fit().date().interval();
        if (day == null || !day.isOneDay()) {
            return 1;
        }
        return day.from().getDayOfWeek() == weekday ? 0 : 2;
    }
}

package dateline.asking.timeline;

import dateline.asking.timeline.Timeline.Entry;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the entries of a timeline: of each day the strongest, and a second one where there is room. Where there are more
 * days than room, they are parted into runs of as many days each, in order, and the strongest of each run stands for it, so
 * that a busy week does not take the place of the month after. An entry is accompanied by one that contradicts its figures
 * before any other second one is. Stateless.
 */
final class Spreading {
    private static final Comparator<Entry> STRONGEST = Comparator.comparingDouble(Entry::strength)
            .reversed()
            .thenComparing(Entry::quotation, DayOrder.OLDEST_FIRST);

    private Spreading() {}

    /** At most so many of the entries, in order of their days. */
    static List<Entry> choose(List<Entry> entries, int limit, DifferingFigures figures) {
        List<List<Entry>> days = days(entries);
        List<Entry> firsts = firsts(days, limit);
        List<Entry> contradicting = contradicting(firsts, entries, figures);
        if (firsts.size() + contradicting.size() > limit && limit > 1) {
            firsts = firsts(days, limit - Math.min(contradicting.size(), limit / 2));
            contradicting = contradicting(firsts, entries, figures);
        }
        Set<Entry> chosen = new LinkedHashSet<>(firsts);
        contradicting.stream().limit(Math.max(0, limit - chosen.size())).forEach(chosen::add);
        if (days.size() <= limit) {
            addSeconds(chosen, days, entries, limit, figures);
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Entry::quotation, DayOrder.OLDEST_FIRST))
                .toList();
    }

    /** One more of each day, the strongest first, each with the one that contradicts it or not at all. */
    private static void addSeconds(
            Set<Entry> chosen, List<List<Entry>> days, List<Entry> entries, int limit, DifferingFigures figures) {
        List<Entry> seconds = days.stream()
                .flatMap(day ->
                        day.stream().filter(entry -> !chosen.contains(entry)).limit(1))
                .sorted(STRONGEST)
                .toList();
        for (Entry second : seconds) {
            Set<Entry> both = new LinkedHashSet<>(List.of(second));
            both.addAll(contradicting(List.of(second), entries, figures));
            both.removeAll(chosen);
            if (chosen.size() + both.size() <= limit) {
                chosen.addAll(both);
            }
        }
    }

    /** The entries by their days, oldest first; of each day, strongest first. */
    private static List<List<Entry>> days(List<Entry> entries) {
        Comparator<DateInterval> order =
                Comparator.comparing(DateInterval::from).thenComparing(DateInterval::to);
        TreeMap<DateInterval, List<Entry>> days = new TreeMap<>(order);
        entries.stream()
                .sorted(STRONGEST)
                .forEach(entry -> days.computeIfAbsent(entry.days(), _ -> new ArrayList<>())
                        .add(entry));
        return List.copyOf(days.values());
    }

    private static List<Entry> firsts(List<List<Entry>> days, int limit) {
        int runs = Math.min(limit, days.size());
        List<Entry> firsts = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            int from = (int) ((long) run * days.size() / runs);
            int to = (int) ((run + 1L) * days.size() / runs);
            days.subList(from, to).stream().map(List::getFirst).min(STRONGEST).ifPresent(firsts::add);
        }
        return firsts;
    }

    /** For each of some entries the strongest that gives another figure; may be empty. */
    private static List<Entry> contradicting(List<Entry> chosen, List<Entry> all, DifferingFigures figures) {
        Set<Entry> others = new LinkedHashSet<>();
        for (Entry entry : chosen) {
            all.stream()
                    .filter(other -> !chosen.contains(other) && figures.differ(entry, other))
                    .min(STRONGEST)
                    .ifPresent(others::add);
        }
        return List.copyOf(others);
    }
}

package dateline.asking.timeline;

import dateline.asking.evidence.Quotation;
import dateline.asking.figure.Amount;
import dateline.asking.figure.Amounts;
import dateline.asking.figure.FigureWords;
import dateline.asking.question.FunctionWords;
import dateline.asking.timeline.Timeline.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Entries of the same days in which two articles give different figures for the same thing: the same unit, no other event,
 * doer or place, and other words in common. A sentence with several figures of one unit is a list, of which it cannot be told which is meant; shares and
 * sums of money can be of anything. Remembers what it read; not thread-safe.
 */
final class DifferingFigures {
    /** Words that tell something which both sentences must have, that for the unit among them. */
    private static final int SHARED_WORDS = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");

    private static final Amounts AMOUNTS = new Amounts(new FigureWords());

    private final Map<Place, List<Amount>> read = new HashMap<>();

    /** Whether two entries contradict each other. */
    boolean differ(Entry one, Entry other) {
        Quotation a = one.quotation();
        Quotation b = other.quotation();
        boolean comparable = !a.citation().article().equals(b.citation().article())
                && one.days().intersects(other.days())
                && one.days().days() == other.days().days();
        return comparable
                && shared(a, b) >= SHARED_WORDS
                && amounts(a).stream().anyMatch(own -> amounts(b).stream().anyMatch(theirs -> differ(own, theirs)));
    }

    /** The entries that contradict each other, as groups of indexes, each ascending; an entry is in one group at most. */
    List<List<Integer>> groups(List<Entry> entries) {
        List<List<Integer>> groups = new ArrayList<>();
        Set<Integer> grouped = new HashSet<>();
        for (int a = 0; a < entries.size(); a++) {
            List<Integer> group = new ArrayList<>(List.of(a));
            for (int b = a + 1; b < entries.size(); b++) {
                if (!grouped.contains(b) && differ(entries.get(a), entries.get(b))) {
                    group.add(b);
                }
            }
            if (group.size() > 1 && !grouped.contains(a)) {
                groups.add(group);
                grouped.addAll(group);
            }
        }
        return groups;
    }

    private static long shared(Quotation one, Quotation other) {
        Set<String> own = words(one);
        return words(other).stream().filter(own::contains).count();
    }

    private static Set<String> words(Quotation quotation) {
        return WORD.matcher(quotation.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !FunctionWords.contains(word))
                .collect(Collectors.toSet());
    }

    private List<Amount> amounts(Quotation quotation) {
        return read.computeIfAbsent(Place.of(quotation), _ -> {
            List<Amount> all = AMOUNTS.in(quotation.text()).stream()
                    .filter(amount -> !amount.added() && isCounted(amount))
                    .toList();
            return all.stream()
                    .filter(amount ->
                            all.stream().noneMatch(other -> sameUnit(amount, other) && !amount.agreesWith(other)))
                    .toList();
        });
    }

    /** Whether a unit says what is counted: no currency, share or bare number. */
    private static boolean isCounted(Amount amount) {
        return amount.unit().stream()
                .findFirst()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .isPresent();
    }

    private static boolean differ(Amount own, Amount other) {
        return sameUnit(own, other)
                && !own.agreesWith(other)
                && (own.event() == null || other.event() == null || own.event().equals(other.event()))
                && mayBeSame(own.actor(), other.actor())
                && mayBeSame(own.places(), other.places());
    }

    private static boolean sameUnit(Amount own, Amount other) {
        return !Collections.disjoint(own.unit(), other.unit());
    }

    private static boolean mayBeSame(Set<String> own, Set<String> other) {
        return own.isEmpty() || other.isEmpty() || !Collections.disjoint(own, other);
    }
}

package dateline.archive;

import dateline.archive.terms.LetterFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds entries by what somebody begins to type. Immutable.
 *
 * <p>The keys of all entries stand in one text, folded ({@link LetterFolding}), entry after entry, the commonest first. The
 * places where their words begin are sorted by what stands there, so that a prefix is a range of them, found by halving; of a
 * range, the smallest places are the commonest entries. What no word begins with is looked for from the front of the text,
 * which ends as soon as there are enough. A hundred thousand names take some ten megabytes.
 */
final class NameList<T> {
    /** Longer than any name that would still be typed. */
    private static final int TYPED = 100;

    private static final char KEY = '\n';

    /** Stands before initials, which count only as a whole. */
    private static final char INITIALS = '\u0001';

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}/_]+");

    private final List<T> entries;
    private final String text;
    /** Where each entry's keys begin. */
    private final int[] starts;
    /** Where words begin, sorted by what stands there. */
    private final int[] words;

    /**
     * An entry and what it is found by.
     *
     * @param keys in any spelling
     * @param initials acronyms that the keys may have, in small letters
     */
    record Keyed<T>(T entry, Collection<String> keys, Collection<String> initials) {}

    /** A list of entries, the first to be offered first. */
    NameList(List<Keyed<T>> keyed) {
        this.entries = keyed.stream().map(Keyed::entry).toList();
        this.starts = new int[keyed.size()];
        var all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            Set<String> folded = new LinkedHashSet<>();
            keyed.get(i).keys().forEach(key -> folded.add(folded(key)));
            folded.forEach(key -> all.append(KEY).append(key));
            keyed.get(i)
                    .initials()
                    .forEach(letters -> all.append(KEY).append(INITIALS).append(letters));
        }
        this.text = all.append(KEY).toString();
        this.words = words(text);
    }

    private static int[] words(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before == KEY || before == ' ') && text.charAt(i) != KEY) {
                places.add(i);
            }
        }
        places.sort((a, b) -> compare(text, a, b));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What stands at two places, up to the ends of their keys. */
    private static int compare(String text, int a, int b) {
        for (int i = 0; ; i++) {
            char one = text.charAt(a + i);
            char other = text.charAt(b + i);
            if (one != other) {
                return Character.compare(one, other);
            }
            if (one == KEY) {
                return Integer.compare(a, b);
            }
        }
    }

    /** A name in words as they are compared: without case, accents and marks. */
    static String folded(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .map(LetterFolding::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * The entries that have a key as typed; then those with a word that begins as typed; then those with these initials; then
     * those with a key that holds what was typed; each kind in the order of the list. All entries if nothing was typed.
     *
     * @param limit at most so many, at least 1
     */
    List<T> find(String typed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of at least 1, found " + limit);
        }
        String wanted = folded(typed.substring(0, Math.min(TYPED, typed.length())));
        if (wanted.isEmpty()) {
            return typed.isBlank() ? entries.subList(0, Math.min(limit, entries.size())) : List.of();
        }
        int[] beginning = places(wanted);
        Set<Integer> found = new LinkedHashSet<>();
        add(
                found,
                Arrays.stream(beginning).filter(place -> text.charAt(place - 1) == KEY && ends(place, wanted)),
                limit);
        add(found, Arrays.stream(beginning), limit);
        String initials = INITIALS + wanted;
        add(found, Arrays.stream(places(initials)).filter(place -> ends(place, initials)), limit);
        int place = found.size() < limit ? text.indexOf(wanted) : -1;
        while (place >= 0 && found.size() < limit) {
            int entry = entry(place);
            found.add(entry);
            place = entry + 1 < starts.length ? text.indexOf(wanted, starts[entry + 1]) : -1;
        }
        return found.stream().map(entries::get).toList();
    }

    private boolean ends(int place, String wanted) {
        return text.charAt(place + wanted.length()) == KEY;
    }

    private void add(Set<Integer> found, IntStream places, int limit) {
        int missing = limit - found.size();
        if (missing > 0) {
            places.map(this::entry)
                    .distinct()
                    .filter(entry -> !found.contains(entry))
                    .limit(missing)
                    .boxed()
                    .toList()
                    .forEach(found::add);
        }
    }

    private int entry(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at >= 0 ? at : -at - 2;
    }

    /** Where words begin with what is wanted, in the order of the entries. */
    private int[] places(String wanted) {
        int[] places = Arrays.copyOfRange(words, first(wanted, false), first(wanted, true));
        Arrays.sort(places);
        return places;
    }

    /** The first of the sorted places where the wanted words, or what comes after all that begins with them, may stand. */
    private int first(String wanted, boolean after) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int place = words[middle];
            boolean begins = text.startsWith(wanted, place);
            boolean before = begins ? after : isBefore(place, wanted);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int place, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            char here = text.charAt(place + i);
            if (here != wanted.charAt(i)) {
                return here < wanted.charAt(i); // a key's end comes before everything
            }
        }
        return false;
    }
}

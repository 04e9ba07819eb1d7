package dateline.asking.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows what several articles print once, with its copies. Two sentences are the same when most of the shorter one's runs
 * of three words stand in the other: containment, because syndicated sentences are often reworded at their edges (Broder:
 * On the Resemblance and Containment of Documents, 1997). They are also the same when the same words stand in quotation
 * marks in both, whatever the writers put around them. Two that each have a figure which the other lacks are never the
 * same: "15 lorries" is no copy of "90 lorries", however long the sentence around it.
 */
public final class Folding {
    private static final double SAME = 0.8;
    private static final int RUN = 3;

    /** Fewer quoted words than this ("so-called") are no sign of the same statement. */
    private static final int QUOTED_WORDS = 4;

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:,\\d{3})*");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]");

    private Folding() {}

    /** Each quotation once, in order, with those of other articles that repeat it as its copies. */
    public static List<Quotation> fold(List<Quotation> quotations) {
        List<Quotation> folded = new ArrayList<>();
        List<Set<String>> runs = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Set<String> own = runs(quotation.text());
            int same = 0;
            while (same < folded.size() && !isCopy(quotation, own, folded.get(same), runs.get(same))) {
                same++;
            }
            if (same == folded.size()) {
                folded.add(quotation);
                runs.add(own);
            } else {
                folded.set(same, withCopy(folded.get(same), quotation));
            }
        }
        return folded;
    }

    private static boolean isCopy(Quotation a, Set<String> runsOfA, Quotation b, Set<String> runsOfB) {
        boolean elsewhere = !a.citation().article().equals(b.citation().article());
        Set<String> quoted = quoted(a.text());
        if (elsewhere && !quoted.isEmpty() && quoted.equals(quoted(b.text()))) {
            return true;
        }
        long shared = runsOfA.stream().filter(runsOfB::contains).count();
        return elsewhere
                && shared >= SAME * Math.min(runsOfA.size(), runsOfB.size())
                && !figuresDiffer(a.text(), b.text());
    }

    private static boolean figuresDiffer(String a, String b) {
        Set<String> inA = figures(a);
        Set<String> inB = figures(b);
        return !inA.containsAll(inB) && !inB.containsAll(inA);
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(figure -> figure.group().replace(",", ""))
                .collect(Collectors.toSet());
    }

    private static Quotation withCopy(Quotation original, Quotation copy) {
        List<Quotation.Copy> copies = new ArrayList<>(original.copies());
        copies.add(new Quotation.Copy(copy.citation().article(), copy.span(), copy.text()));
        return original.withCopies(copies);
    }

    /** What stands in quotation marks, as plain words; short ones left out. */
    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(match -> words(match.group(1)))
                .filter(words -> words.length >= QUOTED_WORDS)
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    }

    private static Set<String> runs(String text) {
        String[] words = words(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}

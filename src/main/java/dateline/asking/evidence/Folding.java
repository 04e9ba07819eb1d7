package dateline.asking.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shows what several articles print once, with its copies. Two sentences are the same when most of the shorter one's runs
 * of three words stand in the other: containment, because syndicated sentences are often reworded at their edges (Broder:
 * On the Resemblance and Containment of Documents, 1997).
 */
public final class Folding {
    private static final double SAME = 0.8;
    private static final int RUN = 3;

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
        long shared = runsOfA.stream().filter(runsOfB::contains).count();
        return elsewhere && shared >= SAME * Math.min(runsOfA.size(), runsOfB.size());
    }

    private static Quotation withCopy(Quotation original, Quotation copy) {
        List<Quotation.Copy> copies = new ArrayList<>(original.copies());
        copies.add(new Quotation.Copy(copy.citation().article(), copy.span(), copy.text()));
        return original.withCopies(copies);
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
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

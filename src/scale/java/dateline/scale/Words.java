package dateline.scale;

import dateline.reading.passage.AnnotatedArticle;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a real archive, drawn as often as they occur there, and new ones: texts made of them have as many frequent and
 * rare words as real ones (G. Zipf 1949), and their vocabulary goes on growing (H. Heaps 1978).
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Share of a text's words that are drawn anew. */
    private static final double DRAWN = 0.4;

    /** Share of these that no text had before. */
    private static final double COINED = 0.005;

    private static final List<String> SYLLABLES = List.of(
            "ka", "re", "mo", "lin", "ter", "sa", "do", "vi", "ne", "bar", "chi", "lo", "gran", "pe", "tu", "wes");

    private final Drawn lower;
    private final Drawn capital;

    Words(List<AnnotatedArticle> articles) {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnnotatedArticle article : articles) {
            Matcher word = WORD.matcher(article.article().text());
            while (word.find()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        }
        lower = Drawn.of(counts, false);
        capital = Drawn.of(counts, true);
    }

    /** Words with the sums of the counts up to each. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Drawn(String[] words, long[] sums) {
        static Drawn of(Map<String, Integer> counts, boolean capital) {
            List<Map.Entry<String, Integer>> own = counts.entrySet().stream()
                    .filter(entry -> Character.isUpperCase(entry.getKey().charAt(0)) == capital)
                    .toList();
            long[] sums = new long[own.size()];
            long sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += own.get(i).getValue();
                sums[i] = sum;
            }
            return new Drawn(own.stream().map(Map.Entry::getKey).toArray(String[]::new), sums);
        }

        String next(SplittableRandom random) {
            long at = random.nextLong(sums[sums.length - 1]);
            int low = 0;
            int high = sums.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sums[middle] > at) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return words[low];
        }
    }

    /**
     * A text with some words in place of others.
     *
     * @param places for each place of the old text, and its end, the one in the new text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Changed(String text, int[] places) {}

    Changed change(String text, SplittableRandom random) {
        var changed = new StringBuilder(text.length() + 64);
        int[] places = new int[text.length() + 1];
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            copy(text, done, word.start(), changed, places);
            String now = random.nextDouble() < DRAWN ? instead(word.group(), random) : word.group();
            for (int i = word.start(); i < word.end(); i++) {
                places[i] = changed.length() + Math.min(i - word.start(), now.length() - 1);
            }
            changed.append(now);
            done = word.end();
        }
        copy(text, done, text.length(), changed, places);
        places[text.length()] = changed.length();
        return new Changed(changed.toString(), places);
    }

    private static void copy(String text, int from, int to, StringBuilder changed, int[] places) {
        for (int i = from; i < to; i++) {
            places[i] = changed.length();
            changed.append(text.charAt(i));
        }
    }

    private String instead(String word, SplittableRandom random) {
        boolean upper = Character.isUpperCase(word.charAt(0));
        if (random.nextDouble() < COINED) {
            var coined = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                coined.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            return upper ? Character.toUpperCase(coined.charAt(0)) + coined.substring(1) : coined.toString();
        }
        return (upper ? capital : lower).next(random);
    }
}

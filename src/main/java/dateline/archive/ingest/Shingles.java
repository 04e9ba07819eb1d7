package dateline.archive.ingest;

import dateline.reading.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What two texts are compared by: the hashes of their runs of five words, without case and punctuation.
 *
 * <p>A fixed quarter of all hashes is kept for finding what may be alike (the same quarter in every text, so that the share
 * of one text in another can be estimated from the samples); the full set then decides. See A. Broder, On the resemblance
 * and containment of documents, 1997.
 *
 * @param textKey hash of all the words: equal for texts that differ in nothing else
 * @param hashes of all runs, sorted, each once; one for the whole text if it has fewer than five words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Shingles(String textKey, long[] hashes) {
    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Of an article's paragraphs: front matter and a date in front of the text are no part of the story. */
    static Shingles of(Article article) {
        return of(article.paragraphs().stream()
                .map(paragraph -> paragraph.span().of(article.text()))
                .collect(Collectors.joining(" ")));
    }

    static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        int runs = Math.max(1, words.size() - WORDS + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = hash(words.subList(i, Math.min(words.size(), i + WORDS)));
        }
        return new Shingles(
                DigestUtils.sha256Hex(String.join(" ", words)),
                LongStream.of(hashes).sorted().distinct().toArray());
    }

    private static long hash(List<String> words) {
        long hash = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = mix(hash + word.charAt(i));
            }
            hash = mix(hash + ' ');
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The hashes that are kept for finding: those of the fixed quarter. */
    long[] sample() {
        return Arrays.stream(hashes).filter(hash -> (hash & 3) == 0).toArray();
    }

    /** The share of this text's runs that the other has too, 0 to 1. */
    double containedIn(Shingles other) {
        int shared = 0;
        for (long hash : hashes) {
            if (Arrays.binarySearch(other.hashes, hash) >= 0) {
                shared++;
            }
        }
        return (double) shared / hashes.length;
    }
}

package dateline.archive;

import dateline.archive.embedding.PassageVectors;
import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.embedding.TokenVectors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hashes words into 64 dimensions: quick, the same everywhere, and counted. Its word pieces are whole words: the same word
 * has the same row in passages and questions, others lie about at right angles.
 */
public final class WordHashEncoder implements TextEncoder {
    private static final int DIMENSION = 64;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final AtomicInteger encoded = new AtomicInteger();

    /** How many passages went through it. */
    public int encoded() {
        return encoded.get();
    }

    @Override
    public String model() {
        return "word-hash";
    }

    @Override
    public List<PassageVectors> passages(List<String> texts) {
        encoded.addAndGet(texts.size());
        return texts.stream().map(WordHashEncoder::passage).toList();
    }

    private static PassageVectors passage(String text) {
        List<MatchResult> words = words(text);
        int[] starts = words.stream().mapToInt(MatchResult::start).toArray();
        return new PassageVectors(
                pooled(words), TokenVectors.of(TokenVectors.Bits.EIGHT, DIMENSION, starts, rows(words)));
    }

    @Override
    public QuestionVectors question(String text) {
        List<MatchResult> words = words(text);
        float[] factors = new float[words.size()];
        Arrays.fill(factors, 1);
        return new QuestionVectors(
                pooled(words),
                words.stream().mapToInt(MatchResult::start).toArray(),
                words.stream().mapToInt(MatchResult::end).toArray(),
                rows(words),
                factors);
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static float[] pooled(List<MatchResult> words) {
        float[] vector = new float[DIMENSION];
        vector[0] = 1e-3f; // never all zero
        for (MatchResult word : words) {
            vector[Math.floorMod(hash(word) * 31, DIMENSION)] += 1;
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    /** For each word as many signs as there are dimensions, at random but always the same ones. */
    private static float[] rows(List<MatchResult> words) {
        float[] rows = new float[words.size() * DIMENSION];
        float size = (float) (1 / Math.sqrt(DIMENSION));
        for (int word = 0; word < words.size(); word++) {
            long signs = new SplittableRandom(hash(words.get(word))).nextLong();
            for (int i = 0; i < DIMENSION; i++) {
                rows[word * DIMENSION + i] = (signs >>> i & 1) == 0 ? size : -size;
            }
        }
        return rows;
    }

    private static int hash(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public void close() {}
}

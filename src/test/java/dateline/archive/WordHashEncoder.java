package dateline.archive;

import dateline.archive.embedding.TextEncoder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Hashes words into 64 dimensions: quick, the same everywhere, and counted. */
public final class WordHashEncoder implements TextEncoder {
    private static final int DIMENSION = 64;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final AtomicInteger encoded = new AtomicInteger();

    /** How many texts went through it. */
    public int encoded() {
        return encoded.get();
    }

    @Override
    public String model() {
        return "word-hash";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        encoded.addAndGet(texts.size());
        return texts.stream().map(WordHashEncoder::vector).toList();
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSION];
        vector[0] = 1e-3f; // never all zero
        for (String word : BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
            vector[Math.floorMod(word.hashCode() * 31, DIMENSION)] += 1;
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

    @Override
    public void close() {}
}

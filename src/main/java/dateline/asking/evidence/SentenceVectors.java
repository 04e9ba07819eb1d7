package dateline.asking.evidence;

import dateline.archive.embedding.TextEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vectors of sentences, computed when first asked for and kept for those used most recently. Thread-safe. */
final class SentenceVectors {
    private static final int CAPACITY = 20_000;

    private final TextEncoder encoder;
    private final Map<String, float[]> recent = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > CAPACITY;
        }
    });

    SentenceVectors(TextEncoder encoder) {
        this.encoder = encoder;
    }

    /** Unit vectors, one a text, in order. */
    List<float[]> of(List<String> texts) {
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !recent.containsKey(text))
                .toList();
        List<float[]> computed = missing.isEmpty() ? List.of() : encoder.encode(missing);
        Map<String, float[]> now = new java.util.HashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            now.put(missing.get(i), computed.get(i));
        }
        recent.putAll(now);
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            float[] kept = recent.get(text);
            vectors.add(
                    kept != null
                            ? kept
                            : java.util.Objects.requireNonNullElseGet(
                                    now.get(text),
                                    () -> encoder.encode(List.of(text)).getFirst()));
        }
        return vectors;
    }

    /** Cosine of two unit vectors, in [-1, 1]. */
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return Math.max(-1, Math.min(1, sum));
    }
}

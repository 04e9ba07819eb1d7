package dateline.archive.embedding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the vectors of the last questions: one answer needs them more than once, and the same question is often asked again.
 * Thread-safe; two threads with the same new question may both run the model.
 */
public final class RememberedQuestions implements TextEncoder {
    /** About 15 kB each. */
    private static final int MOST = 512;

    private final TextEncoder encoder;
    private final Map<String, QuestionVectors> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QuestionVectors> eldest) {
            return size() > MOST;
        }
    };

    public RememberedQuestions(TextEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public List<PassageVectors> passages(List<String> texts) {
        return encoder.passages(texts);
    }

    @Override
    public QuestionVectors question(String text) {
        synchronized (known) {
            QuestionVectors vectors = known.get(text);
            if (vectors != null) {
                return vectors;
            }
        }
        QuestionVectors vectors = encoder.question(text);
        synchronized (known) {
            known.put(text, vectors);
        }
        return vectors;
    }

    @Override
    public void close() {
        encoder.close();
    }
}

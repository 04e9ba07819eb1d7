package dateline.archive.embedding;

import java.util.List;

/** Turns texts into vectors whose dot product says how alike they are. Implementations are thread-safe. */
public interface TextEncoder extends AutoCloseable {
    /** Names the model and its version: vectors of different models are never compared. */
    String model();

    /** Unit vectors, one a text, in the order of {@code texts}. */
    List<float[]> encode(List<String> texts);

    @Override
    void close();
}

package dateline.archive.embedding;

import java.util.List;

/** Turns texts into vectors: whole texts and their word pieces. Implementations are thread-safe. */
public interface TextEncoder extends AutoCloseable {
    /** Names the model, its version and what is made of its states: vectors of different names are never compared. */
    String model();

    /** The vectors of passages, in the order of {@code texts}. */
    List<PassageVectors> passages(List<String> texts);

    /** The vectors of one question. */
    QuestionVectors question(String text);

    @Override
    void close();
}

package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Measures answers against questions whose right answers are known. */
@FunctionalInterface
public interface Evaluation {
    /**
     * Asks every question and compares.
     *
     * @param questions JSON Lines
     * @param goldSpeaker whether {@code speaker} of a row is a right answer rather than a constraint
     * @throws dateline.text.DatelineException if the file cannot be read
     */
    Report evaluate(Path questions, boolean goldSpeaker);

    /**
     * What was measured.
     *
     * @param text a table for people
     */
    record Report(ObjectNode json, String text) {}
}

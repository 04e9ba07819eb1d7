package dateline.front.console;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.answer.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers as their JSON, but for what is meant to differ: how long they took, and the name of the snapshot. */
public final class AnswerLines {
    private AnswerLines() {}

    public static String of(Answer answer) {
        return without(AnswerJson.answer(NullNode.instance, answer));
    }

    /** Those that a command printed. */
    public static List<String> of(String printed) {
        return printed.lines()
                .map(line -> {
                    try {
                        return without((ObjectNode) JsonLines.MAPPER.readTree(line));
                    } catch (IOException e) {
                        throw new UncheckedIOException("expected JSON alone, found: " + line, e);
                    }
                })
                .toList();
    }

    private static String without(ObjectNode answer) {
        return answer.without(List.of("took_ms", "snapshot")).toString();
    }
}

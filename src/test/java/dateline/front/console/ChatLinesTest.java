package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatLinesTest {
    @TempDir
    Path data;

    @Test
    void nothingInAQuestionIsSpecialAtATerminal() throws IOException {
        List<String> lines = type("what's \"open !! now\\\nsecond\n");

        assertThat(lines).containsExactly("what's \"open !! now\\", "second");
    }

    @Test
    void whatWasAskedIsKept() throws IOException {
        type("first\n");

        assertThat(Files.readString(data.resolve("history"))).contains("first");
    }

    @Test
    void controlDEnds() throws IOException {
        assertThat(type("first\n\u0004never\n")).containsExactly("first");
    }

    private List<String> type(String keys) throws IOException {
        Terminal terminal = new DumbTerminal(
                "test",
                "dumb",
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8);
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(Attributes.ControlChar.VEOF, 4);
        terminal.setAttributes(attributes);
        List<String> lines = new ArrayList<>();
        try (ChatLines chat = ChatLines.terminal(terminal, data.resolve("history"))) {
            for (Optional<String> line = chat.next(); line.isPresent(); line = chat.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}

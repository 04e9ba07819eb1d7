package dateline.front.console;

import dateline.text.DatelineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** Where the lines of a chat come from. */
interface ChatLines extends AutoCloseable {
    /** The next line, which may be empty; nothing when there are no more. */
    Optional<String> next();

    @Override
    void close();

    /** From a pipe or a file: no prompt, no editing. */
    static ChatLines piped(InputStream in) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new ChatLines() {
            @Override
            public Optional<String> next() {
                try {
                    return Optional.ofNullable(reader.readLine());
                } catch (IOException e) {
                    throw new DatelineException("expected lines on standard input, found " + e.getMessage(), e);
                }
            }

            @Override
            public void close() {
                // Standard input is not ours to close.
            }
        };
    }

    /**
     * From somebody at a terminal, with editing and history. Ctrl-C drops the line, Ctrl-D ends.
     *
     * @param history file that keeps what was asked
     */
    static ChatLines terminal(Terminal terminal, Path history) {
        // Nothing in a question is special: no quotes, no escapes, no "!" for the history.
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        return new ChatLines() {
            @Override
            public Optional<String> next() {
                try {
                    return Optional.of(reader.readLine("dateline> "));
                } catch (UserInterruptException e) {
                    return Optional.of("");
                } catch (EndOfFileException e) {
                    return Optional.empty();
                }
            }

            @Override
            public void close() {
                try {
                    terminal.close();
                } catch (IOException e) {
                    throw new DatelineException("expected to give the terminal back, found " + e.getMessage(), e);
                }
            }
        };
    }
}

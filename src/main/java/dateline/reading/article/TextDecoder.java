package dateline.reading.article;

import dateline.text.Blank;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text, strictly: a byte-order mark decides, else UTF-8, else the charset that the file declares, else one that
 * is detected. Only the mark is taken off; nothing is normalised and nothing is replaced.
 */
final class TextDecoder {
    /** Above this share of control characters, bytes that happen to decode are no text. */
    private static final double MAX_CONTROL_SHARE = 0.02;

    private TextDecoder() {}

    /** What became of the bytes. */
    sealed interface Decoded {
        /** Text, and what a reader of the report should know. */
        record Text(String text, List<String> notes) implements Decoded {}

        /** No text, and why. */
        record Undecodable(String expected, String found) implements Decoded {}
    }

    /** A byte-order mark, one byte a character. */
    private record Mark(Charset charset, String bytes) {
        boolean opens(byte[] content) {
            if (content.length < bytes.length()) {
                return false;
            }
            for (int i = 0; i < bytes.length(); i++) {
                if ((content[i] & 0xff) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The longer marks first: that of UTF-32LE begins like that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
            new Mark(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
            new Mark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
            new Mark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
            new Mark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"));

    /** Whether the bytes open with the mark of a charset in which a line feed is more than one byte. */
    static boolean opensAsWideCharacters(byte[] content) {
        return MARKS.stream().anyMatch(mark -> !mark.charset.equals(StandardCharsets.UTF_8) && mark.opens(content));
    }

    /**
     * Decodes a file or a row.
     *
     * @param declared name of the charset that the file says it is in, used when it is not UTF-8
     */
    static Decoded decode(byte[] content, @Nullable String declared) {
        for (Mark mark : MARKS) {
            if (mark.opens(content)) {
                int from = mark.bytes.length();
                List<String> notes = mark.charset.equals(StandardCharsets.UTF_8)
                        ? List.of()
                        : List.of("read as " + mark.charset.name() + ", as its byte-order mark says, not UTF-8");
                return strictly(mark.charset, content, from)
                        .<Decoded>map(text -> checked(text, notes))
                        .orElseGet(() -> new Decoded.Undecodable(
                                mark.charset.name() + " text, as the byte-order mark says",
                                "bytes that are not " + mark.charset.name()));
            }
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, content, 0);
        return utf8.isPresent() ? checked(utf8.get(), List.of()) : legacy(content, declared);
    }

    private static Decoded legacy(byte[] content, @Nullable String declared) {
        for (byte unit : content) {
            if (unit == 0) {
                return new Decoded.Undecodable("text", "a NUL byte and bytes that are not UTF-8 (a binary file?)");
            }
        }
        if (declared != null) {
            Optional<String> text = charset(declared).flatMap(charset -> strictly(charset, content, 0));
            return text.<Decoded>map(
                            decoded -> checked(decoded, List.of("read as " + declared + ", as it declares, not UTF-8")))
                    .orElseGet(() -> new Decoded.Undecodable(
                            "UTF-8 text, or the declared charset " + declared, "bytes that are neither"));
        }
        String detected = detect(content);
        if (detected == null) {
            return new Decoded.Undecodable("UTF-8 text", "bytes that are not UTF-8, nor a charset that can be told");
        }
        Optional<String> text = charset(detected).flatMap(charset -> strictly(charset, content, 0));
        return text.<Decoded>map(decoded -> checked(decoded, List.of("read as " + detected + ", not UTF-8")))
                .orElseGet(() -> new Decoded.Undecodable(
                        "UTF-8 text", "bytes that are not UTF-8 and only resemble " + detected));
    }

    private static Decoded checked(String text, List<String> notes) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return new Decoded.Undecodable("text", "a NUL character at offset " + i + " (a binary file?)");
            }
            if (Character.isISOControl(unit) && !Blank.is(unit)) {
                controls++;
            }
        }
        return controls > text.length() * MAX_CONTROL_SHARE
                ? new Decoded.Undecodable(
                        "text", controls + " control characters among " + text.length() + " (a binary file?)")
                : new Decoded.Text(text, notes);
    }

    private static @Nullable String detect(byte[] content) {
        var detector = new UniversalDetector();
        detector.handleData(content);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException notEvenAName) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] content, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }
}

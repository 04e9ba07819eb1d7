package dateline.reading.article;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Locale;

/** How what was found is shown in a reason: short, on one line, without control characters. */
final class Quoted {
    private static final int MAX_LENGTH = 120;

    private Quoted() {}

    /** {@code <found>}, cut when it is long. */
    static String of(String found) {
        return "<" + shortened(found) + ">";
    }

    /** The first line of a library's message, cut when it is long. */
    static String firstLine(String message) {
        return shortened(message.lines().findFirst().orElse("nothing"));
    }

    /** A JSON or YAML value's kind in words. */
    static String kind(JsonToken token) {
        return token.name()
                .replace("VALUE_", "")
                .replace("START_", "")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    private static String shortened(String text) {
        String clean = Metadata.cleaned(text);
        if (clean.length() <= MAX_LENGTH) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return clean.substring(0, end) + "…";
    }
}

package dateline.front.discord.message;

/** What Discord shows of Markdown that holds nothing but escapes, bold and what is struck through. */
public final class Unescaped {
    private Unescaped() {}

    /** Drops the markup and the backslashes in front of visible characters, as Discord does. */
    public static String text(String markdown) {
        var shown = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isEscapable(markdown.charAt(i + 1))) {
                shown.append(markdown.charAt(++i));
            } else if (markdown.startsWith("~~\u2009**", i) || markdown.startsWith("**\u2009~~", i)) {
                i += 4;
            } else if (markdown.startsWith("**", i) || markdown.startsWith("~~", i)) {
                i++;
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isEscapable(char c) {
        boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return !letterOrDigit && !Character.isWhitespace(c);
    }
}

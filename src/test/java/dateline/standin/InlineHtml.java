package dateline.standin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Discord's Markdown within lines as HTML. As in Discord's clients, the rules are tried one after the other at each place, and
 * what is between two marks is read anew. What names a person, a role or a channel by an id is shown as Discord shows those that
 * it does not know.
 */
final class InlineHtml {
    private record Mark(String sign, String opening, String closing) {
        static Mark of(String sign, String element) {
            return new Mark(sign, "<" + element + ">", "</" + element + ">");
        }
    }

    private record Rule(Pattern pattern, String html) {}

    private static final List<Mark> MARKS = List.of(
            Mark.of("**", "strong"),
            Mark.of("__", "u"),
            Mark.of("~~", "s"),
            new Mark("||", "<span class=\"spoiler\">", "</span>"),
            Mark.of("*", "em"),
            Mark.of("_", "em"));

    /** In what replaces them, the first group is escaped and put in. */
    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("\\\\([^0-9A-Za-z\\s])"), "%s"),
            new Rule(Pattern.compile("<(https?://[^\\s>]+)>"), "<span class=\"link\">%s</span>"),
            new Rule(Pattern.compile("(https?://[^\\s<]*[^\\s<.,:;\"')\\]])"), "<span class=\"link\">%s</span>"),
            new Rule(Pattern.compile("<@!?\\d+>()"), "<span class=\"mention\">@unknown-user%s</span>"),
            new Rule(Pattern.compile("<@&\\d+>()"), "<span class=\"mention\">@unknown-role%s</span>"),
            new Rule(Pattern.compile("<#\\d+>()"), "<span class=\"mention\">#unknown%s</span>"),
            new Rule(Pattern.compile("</([^<>:]+):\\d+>"), "<span class=\"mention\">/%s</span>"),
            new Rule(Pattern.compile("(@everyone|@here)"), "<span class=\"mention\">%s</span>"),
            new Rule(Pattern.compile("<a?(:\\w+:)\\d+>"), "<span class=\"emoji\">%s</span>"));

    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern ADDRESS = Pattern.compile("\\(<?https?://[^\\s<>()]+>?\\)");

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private InlineHtml(String text) {
        this.text = text;
    }

    static String html(String markdown) {
        var reading = new InlineHtml(markdown);
        while (reading.at < markdown.length()) {
            if (!reading.rule() && !reading.code() && !reading.link() && !reading.marked()) {
                reading.html.append(escape(markdown.substring(reading.at, reading.at + 1)));
                reading.at++;
            }
        }
        return reading.html.toString();
    }

    /** Text that stands for itself, in an element or an attribute. */
    static String escape(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private boolean rule() {
        if (at > 0 && text.charAt(at) == 'h' && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false; // an address does not begin within a word
        }
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(text).region(at, text.length());
            if (found.lookingAt()) {
                html.append(rule.html().replace("%s", escape(found.group(1))));
                at = found.end();
                return true;
            }
        }
        return false;
    }

    /** Between as many backticks as it began with; backslashes mean nothing there. */
    private boolean code() {
        Matcher ticks = TICKS.matcher(text);
        if (text.charAt(at) != '`' || !ticks.find(at)) {
            return false;
        }
        int from = ticks.end();
        int count = from - at;
        while (ticks.find()) {
            if (ticks.end() - ticks.start() == count) {
                String code = text.substring(from, ticks.start()).strip();
                html.append("<code>").append(escape(code)).append("</code>");
                at = ticks.end();
                return true;
            }
        }
        return false;
    }

    private boolean link() {
        int end = text.charAt(at) == '[' ? closing(at + 1, "]", true) : -1;
        if (end < 0) {
            return false;
        }
        Matcher address = ADDRESS.matcher(text).region(end + 1, text.length());
        if (!address.lookingAt()) {
            return false;
        }
        html.append("<span class=\"link\">")
                .append(html(text.substring(at + 1, end)))
                .append("</span>");
        at = address.end();
        return true;
    }

    private boolean marked() {
        for (Mark mark : MARKS) {
            int from = at + mark.sign().length();
            if (!text.startsWith(mark.sign(), at) || !opens(mark.sign(), from)) {
                continue;
            }
            // Discord ends what is struck through at the first two tildes, escaped or not.
            int end = closing(from, mark.sign(), !mark.sign().equals("~~"));
            if (end >= 0) {
                html.append(mark.opening())
                        .append(html(text.substring(from, end)))
                        .append(mark.closing());
                at = end + mark.sign().length();
                return true;
            }
        }
        return false;
    }

    /** A single mark stands before a character that is not blank; a low line does not stand within a word. */
    private boolean opens(String sign, int from) {
        boolean blank = from >= text.length() || Character.isWhitespace(text.charAt(from));
        boolean within = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return sign.length() > 1 || (!blank && !(sign.equals("_") && within));
    }

    /** Where a sign closes what is before it; -1 if nowhere. */
    private int closing(int from, String sign, boolean escapes) {
        for (int i = from; i < text.length(); i++) {
            if (escapes && text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                if (sign.length() == 1 && text.startsWith(sign + sign, i) && !sign.equals("]")) {
                    i++; // a double mark is another one
                } else if (i > from && !continues(i + sign.length(), sign)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean continues(int after, String sign) {
        if (after >= text.length() || sign.equals("]")) {
            return false;
        }
        char next = text.charAt(after);
        return next == sign.charAt(0) || (sign.equals("_") && Character.isLetterOrDigit(next));
    }
}

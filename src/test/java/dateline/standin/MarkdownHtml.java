package dateline.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's Markdown as HTML: block quotes, headings, small text, lists and code blocks, line by line. */
final class MarkdownHtml {
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) +(\\S.*)");
    private static final Pattern SMALL = Pattern.compile("-# +(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d+\\.) +(\\S.*)");
    private static final String QUOTE = "> ";
    private static final String FENCE = "```";

    private final List<String> lines;
    private final boolean inQuote;
    private final StringBuilder html = new StringBuilder();
    private final List<String> plain = new ArrayList<>();
    private int at;

    private MarkdownHtml(List<String> lines, boolean inQuote) {
        this.lines = lines;
        this.inQuote = inQuote;
    }

    static String html(String markdown) {
        return new MarkdownHtml(List.of(markdown.split("\r\n|[\r\n]", -1)), false).read();
    }

    private String read() {
        while (at < lines.size()) {
            String block = block(lines.get(at));
            if (block.isEmpty()) {
                plain.add(lines.get(at));
            } else {
                endPlain();
                html.append(block).append('\n');
            }
            at++;
        }
        endPlain();
        return html.toString();
    }

    /** What begins in this line, as HTML, up to its last line; empty if it is plain text. */
    private String block(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher small = SMALL.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (!inQuote && line.startsWith(QUOTE)) {
            return "<div class=\"quote\"><div>" + new MarkdownHtml(quoted(), true).read() + "</div></div>";
        }
        if (line.startsWith(FENCE) && fenceEnd() >= 0) {
            return fenced(fenceEnd());
        }
        if (heading.matches()) {
            return div("h" + heading.group(1).length(), InlineHtml.html(heading.group(2)));
        }
        if (small.matches()) {
            return div("small", InlineHtml.html(small.group(1)));
        }
        if (item.matches()) {
            String sign = item.group(2).length() == 1 ? "•" : item.group(2);
            String depth = item.group(1).length() > 1 ? "item deep" : "item";
            return div(depth, "<span>" + sign + "</span><span>" + InlineHtml.html(item.group(3)) + "</span>");
        }
        return "";
    }

    /** This line and those of the same quote that follow, without their signs. */
    private List<String> quoted() {
        List<String> quoted = new ArrayList<>();
        quoted.add(lines.get(at).substring(QUOTE.length()));
        while (at + 1 < lines.size() && lines.get(at + 1).startsWith(QUOTE)) {
            at++;
            quoted.add(lines.get(at).substring(QUOTE.length()));
        }
        return quoted;
    }

    /** The line that ends the code block which begins in this one; -1 if none does. */
    private int fenceEnd() {
        for (int i = at + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private String fenced(int end) {
        String code = String.join("\n", lines.subList(at + 1, end));
        at = end;
        return "<pre>" + InlineHtml.escape(code) + "</pre>";
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            String text = String.join("\n", plain);
            html.append(div("plain", text.isEmpty() ? "<br>" : InlineHtml.html(text)))
                    .append('\n');
            plain.clear();
        }
    }

    private static String div(String style, String inner) {
        return "<div class=\"" + style + "\">" + inner + "</div>";
    }
}

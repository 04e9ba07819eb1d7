package dateline.standin;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows a message about as Discord's dark look does, as an HTML page to photograph: block quotes, bold, small text, lists,
 * links and escapes, which is all that the bot writes.
 */
public final class DiscordPage {
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?<escaped>[^0-9A-Za-z\\s])|(?<bold>\\*\\*)|`(?<code>[^`]+)`|\\[(?<label>[^\\]]+)\\]\\(<(?<url>[^>]+)>\\)");

    private static final String STYLE = """
            body { margin: 0; padding: 20px 16px; background: #313338; color: #dbdee1; width: 720px;
                   font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; }
            .message { display: flex; gap: 16px; }
            .avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff;
                      display: grid; place-items: center; font-weight: 600; font-size: 20px; }
            .name { color: #f2f3f5; font-weight: 500; }
            .badge { background: #5865f2; color: #fff; font-size: 10px; font-weight: 600; border-radius: 3px;
                     padding: 1px 5px; margin: 0 6px; vertical-align: 2px; }
            .time { color: #949ba4; font-size: 12px; }
            .quote { border-left: 4px solid #4e5058; border-radius: 4px; padding: 0 8px 0 12px; }
            .small { font-size: 13px; color: #949ba4; }
            .item::before { content: "•"; margin: 0 8px 0 6px; }
            .line { min-height: 1.375em; overflow-wrap: anywhere; }
            strong { font-weight: 700; color: #f2f3f5; }
            a { color: #00a8fc; text-decoration: none; }
            code { background: #2b2d31; border-radius: 4px; padding: 2px 4px; font-size: 85%; }
            """;

    private DiscordPage() {}

    /** A page with one message of a bot of this name. */
    public static String html(String name, String content) {
        String lines = content.lines().map(DiscordPage::line).collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + text(name)
                + "</title><style>\n" + STYLE + "</style></head><body><div class=\"message\"><div class=\"avatar\">"
                + text(name.substring(0, 1)) + "</div><div><div><span class=\"name\">" + text(name)
                + "</span><span class=\"badge\">APP</span><span class=\"time\">Today at 09:41</span></div>\n"
                + lines + "\n</div></div></body></html>\n";
    }

    private static String line(String line) {
        if (line.startsWith("> ")) {
            return div("line quote", line.substring(2));
        }
        if (line.startsWith("-# ")) {
            return div("line small", line.substring(3));
        }
        return line.startsWith("- ") ? div("line item", line.substring(2)) : div("line", line);
    }

    private static String div(String style, String markdown) {
        return "<div class=\"" + style + "\">" + inline(markdown) + "</div>";
    }

    private static String inline(String markdown) {
        var html = new StringBuilder();
        var tokens = TOKEN.matcher(markdown);
        int done = 0;
        boolean bold = false;
        while (tokens.find()) {
            html.append(text(markdown.substring(done, tokens.start())));
            if (tokens.group("escaped") != null) {
                html.append(text(tokens.group("escaped")));
            } else if (tokens.group("bold") != null) {
                html.append(bold ? "</strong>" : "<strong>");
                bold = !bold;
            } else if (tokens.group("code") != null) {
                html.append("<code>").append(text(tokens.group("code"))).append("</code>");
            } else {
                html.append("<a href=\"").append(text(tokens.group("url"))).append("\">");
                html.append(text(tokens.group("label"))).append("</a>");
            }
            done = tokens.end();
        }
        return html.append(text(markdown.substring(done))).toString();
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

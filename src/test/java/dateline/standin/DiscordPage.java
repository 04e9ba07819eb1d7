package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Shows what the bot sent about as Discord does, as an HTML page to photograph: the command that a user ran, and the messages
 * that answered it. But for the frame of a chat (names, a time, a badge) all that is written there is from the two. Nothing on the
 * page can run, and nothing is fetched.
 */
public final class DiscordPage {
    /** One of Discord's looks. */
    public enum Theme {
        DARK,
        LIGHT
    }

    private static final int COMPONENTS = Components.FLAG;
    private static final String BOT = Payloads.bot().path("global_name").asText();

    private DiscordPage() {}

    /**
     * The page.
     *
     * @param interaction a command that a user ran
     * @param answers the requests that brought the answer's messages, in order
     */
    public static String html(Theme theme, JsonNode interaction, List<Recorded> answers) {
        String messages = answers.stream()
                .map(answer -> "<div class=\"message\">" + message(answer) + "</div>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en" class="%s"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <title>%s</title>
                <style>
                %s</style></head><body>
                %s
                <div class="avatar">%s</div>
                <div class="head"><span class="name">%s</span><span class="badge">APP</span><span class="time">09:41</span></div>
                %s
                </body></html>
                """.formatted(
                        theme.name().toLowerCase(Locale.ROOT),
                        InlineHtml.escape(BOT),
                        style(),
                        command(interaction),
                        InlineHtml.escape(BOT.substring(0, 1).toUpperCase(Locale.ROOT)),
                        InlineHtml.escape(BOT),
                        messages);
    }

    private static String message(Recorded answer) {
        boolean components = (answer.body().path("flags").asInt() & COMPONENTS) != 0;
        return components
                ? new ComponentsHtml(answer.files()).html(answer.body().path("components"))
                : "<div class=\"text\">" + MarkdownHtml.html(answer.content()) + "</div>";
    }

    /** Who used which command, with its options. */
    private static String command(JsonNode interaction) {
        JsonNode user =
                interaction.path(interaction.has("member") ? "member" : "").path("user");
        String name = (user.isMissingNode() ? interaction.path("user") : user)
                .path("global_name")
                .asText();
        JsonNode data = interaction.path("data");
        String slash = data.path("type").asInt() == 1 ? "/" : "";
        return "<div class=\"used\"><span class=\"spine\"></span><span class=\"small-avatar\">"
                + InlineHtml.escape(name.substring(0, 1).toUpperCase(Locale.ROOT)) + "</span><span class=\"user\">"
                + InlineHtml.escape(name) + "</span> used <span class=\"command\">" + slash
                + InlineHtml.escape(data.path("name").asText()) + "</span>" + options(data.path("options")) + "</div>";
    }

    private static String options(JsonNode options) {
        return StreamSupport.stream(options.spliterator(), false)
                .map(option -> option.path("type").asInt() <= 2
                        ? " <span class=\"command\">"
                                + InlineHtml.escape(option.path("name").asText()) + "</span>"
                                + options(option.path("options"))
                        : " <span class=\"option\">"
                                + InlineHtml.escape(option.path("name").asText()) + ": <span class=\"value\">"
                                + InlineHtml.escape(option.path("value").asText()) + "</span></span>")
                .collect(Collectors.joining());
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(DiscordPage.class.getResourceAsStream("discord.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

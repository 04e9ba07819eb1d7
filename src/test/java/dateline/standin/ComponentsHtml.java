package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Components V2 of one message as HTML. A kind that the bot does not send is refused, so that no picture lacks a part. */
final class ComponentsHtml {
    private static final String ARROW_OUT =
            icon("M14 4h6v6M20 4l-9 9M11 6H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5");
    private static final String CHEVRON = icon("M6 9l6 6 6-6");
    private static final String FILE =
            icon("M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5M9 13h6M9 17h6");

    private final List<Recorded.File> files;

    /** Of a message that these files came with. */
    ComponentsHtml(List<Recorded.File> files) {
        this.files = files;
    }

    String html(JsonNode components) {
        return each(components);
    }

    private String each(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .map(this::component)
                .collect(Collectors.joining("\n"));
    }

    private String component(JsonNode component) {
        int type = component.path("type").asInt();
        return switch (type) {
            case 1 -> "<div class=\"row\">" + each(component.path("components")) + "</div>";
            case 2 -> button(component);
            case 3, 5, 6, 7, 8 -> menu(component);
            case 10 -> "<div class=\"text\">" + MarkdownHtml.html(text(component, "content")) + "</div>";
            case 12 -> "<div class=\"gallery\">" + pictures(component.path("items")) + "</div>";
            case 13 -> file(component.path("file"));
            case 14 -> component.path("divider").asBoolean(true) ? "<hr>" : "<div class=\"space\"></div>";
            case 17 -> container(component);
            default ->
                throw new IllegalArgumentException("expected a component that the page can show, found type " + type);
        };
    }

    private String container(JsonNode container) {
        JsonNode accent = container.path("accent_color");
        String bar = accent.isInt() ? "style=\"border-left: 4px solid " + colour(accent.asInt()) + "\"" : "";
        return "<div class=\"container\" " + bar + ">" + each(container.path("components")) + "</div>";
    }

    private static String button(JsonNode button) {
        int style = button.path("style").asInt();
        String look = switch (style) {
            case 1 -> "primary";
            case 2, 5 -> "secondary";
            case 3 -> "success";
            case 4 -> "danger";
            default -> throw new IllegalArgumentException("expected a button's style from 1 to 5, found " + style);
        };
        String emoji = button.path("emoji").path("name").asText("");
        return "<div class=\"button " + look + (button.path("disabled").asBoolean() ? " disabled" : "") + "\">"
                + InlineHtml.escape(emoji.isEmpty() ? "" : emoji + " ") + InlineHtml.escape(text(button, "label"))
                + (style == 5 ? ARROW_OUT : "") + "</div>";
    }

    /** With what is chosen, or else what stands there until something is. */
    private static String menu(JsonNode menu) {
        String chosen = StreamSupport.stream(menu.path("options").spliterator(), false)
                .filter(option -> option.path("default").asBoolean())
                .map(option -> text(option, "label"))
                .collect(Collectors.joining(", "));
        return "<div class=\"menu\"><span class=\"" + (chosen.isEmpty() ? "placeholder" : "chosen") + "\">"
                + InlineHtml.escape(chosen.isEmpty() ? text(menu, "placeholder") : chosen) + "</span>" + CHEVRON
                + "</div>";
    }

    private String pictures(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item ->
                        "<img alt=\"" + InlineHtml.escape(text(item, "description")) + "\" src=\"data:image/png;base64,"
                                + attached(item.path("media")).content().base64() + "\">")
                .collect(Collectors.joining("\n"));
    }

    private String file(JsonNode media) {
        Recorded.File file = attached(media);
        return "<div class=\"file\">" + FILE + "<div><div class=\"link\">" + InlineHtml.escape(file.name())
                + "</div><div class=\"size\">" + size(file.content().size()) + "</div></div></div>";
    }

    private Recorded.File attached(JsonNode media) {
        String url = text(media, "url");
        return files.stream()
                .filter(file -> url.equals("attachment://" + file.name()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a file that came with the message, found " + url));
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " bytes" : String.format(Locale.ROOT, "%.2f KB", bytes / 1024.0);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xFFFFFF);
    }

    private static String icon(String path) {
        return "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\""
                + " stroke-linejoin=\"round\"><path d=\"" + path + "\"/></svg>";
    }
}

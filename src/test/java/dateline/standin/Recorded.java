package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import okio.ByteString;

/**
 * A request that the bot sent.
 *
 * @param number counts the requests from 0
 * @param path below the API's base, without the query
 * @param body a missing node if there was none; of a multipart request its {@code payload_json}
 * @param status that it was answered with
 * @param nanos when it came in, on the scale of {@link System#nanoTime}
 */
public record Recorded(
        int number, String method, String path, JsonNode body, List<File> files, int status, long nanos) {
    /** A file that came with a request. */
    public record File(String name, ByteString content) {
        /** What it holds as a text in UTF-8. */
        public String text() {
            return content.utf8();
        }
    }

    /** Whether the method is this one and the path matches a regular expression. */
    public boolean is(String expectedMethod, String pathPattern) {
        return method.equals(expectedMethod) && path.matches(pathPattern);
    }

    /** Whether a message, or an edit of one, is sent with it. */
    public boolean isMessage() {
        return (method.equals("POST") || method.equals("PATCH"))
                && path.matches("/(webhooks|channels)/.*")
                && !path.endsWith("/typing");
    }

    /** The texts of a message of components, in order; empty if it is none. */
    public List<String> texts() {
        return Components.texts(body);
    }

    /** All texts of a message below each other; empty if it has none. */
    public String content() {
        String plain = body.path("content").asText("");
        return plain.isEmpty() ? String.join("\n", texts()) : plain;
    }

    /** The ids of the buttons and menus with this label or placeholder, in order. */
    public List<String> ids(String label) {
        return Components.withId(body).stream()
                .filter(component -> label.equals(component.path("label").asText())
                        || label.equals(component.path("placeholder").asText()))
                .map(component -> component.path("custom_id").asText())
                .toList();
    }

    /** The labels of the buttons, in order. */
    public List<String> labels() {
        return Components.of(body).stream()
                .filter(component -> component.has("label"))
                .map(component -> component.path("label").asText())
                .toList();
    }

    /** What the pictures of a message show, for those who cannot see them, in order. */
    public List<String> descriptions() {
        return Components.of(body).stream()
                .flatMap(component -> component.path("items").valueStream())
                .map(item -> item.path("description").asText())
                .toList();
    }

    /** Where the link buttons lead, in order. */
    public List<String> links() {
        return Components.of(body).stream()
                .filter(component -> component.path("type").asInt() == 2 && component.has("url"))
                .map(component -> component.path("url").asText())
                .toList();
    }
}

package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Discord asks of a message of components (IS_COMPONENTS_V2), beyond what its specification can say. */
final class Components {
    static final int FLAG = 1 << 15;

    private static final int TEXT_DISPLAY = 10;

    private Components() {}

    /** Why Discord would refuse it; null if it would not. */
    static @Nullable String problem(JsonNode sent) {
        List<JsonNode> all = all(sent.path("components"));
        int text = texts(sent).stream().mapToInt(String::length).sum();
        if (!sent.path("content").asText("").isEmpty() || !sent.path("embeds").isEmpty()) {
            return "components cannot stand beside content or embeds";
        }
        if (all.isEmpty() || all.size() > 40) {
            return "expected 1 to 40 components, found " + all.size();
        }
        List<String> ids = all.stream()
                .filter(component -> component.has("custom_id"))
                .map(component -> component.path("custom_id").asText())
                .toList();
        if (ids.stream().distinct().count() < ids.size()) {
            return "component custom id cannot be duplicated: " + ids;
        }
        List<String> sentAlong = sent.path("attachments")
                .valueStream()
                .map(file -> "attachment://" + file.path("filename").asText())
                .toList();
        List<String> unsent = all.stream()
                .flatMap(component -> Stream.concat(
                        Stream.of(component.path("file")),
                        component.path("items").valueStream().map(item -> item.path("media"))))
                .map(media -> media.path("url").asText())
                .filter(url -> url.startsWith("attachment://") && !sentAlong.contains(url))
                .toList();
        if (!unsent.isEmpty()) {
            return "expected files that come with the message, found others: " + unsent;
        }
        return text > 4000 ? "expected at most 4000 characters of text, found " + text : null;
    }

    /** The components of a message with an id of their own that the bot gave, in order. */
    static List<JsonNode> withId(JsonNode message) {
        return all(message.path("components")).stream()
                .filter(component -> component.has("custom_id"))
                .toList();
    }

    /** All components of a message, in order. */
    static List<JsonNode> of(JsonNode message) {
        return all(message.path("components"));
    }

    /** The texts of a message, in order. */
    static List<String> texts(JsonNode message) {
        return all(message.path("components")).stream()
                .filter(component -> component.path("type").asInt() == TEXT_DISPLAY)
                .map(component -> component.path("content").asText())
                .toList();
    }

    /** The same with the numbers that Discord gives them, and the addresses of files. */
    static ArrayNode numbered(JsonNode components) {
        ArrayNode copy = components.deepCopy();
        int number = 1;
        for (JsonNode component : all(copy)) {
            ((ObjectNode) component).put("id", number++);
            if (component.path("file") instanceof ObjectNode file) {
                String name = publish(file, number);
                ((ObjectNode) component).put("name", name).put("size", 1).put("spoiler", false);
            }
            for (JsonNode item : component.path("items")) {
                publish((ObjectNode) item.path("media"), number);
                ((ObjectNode) item).put("spoiler", false);
            }
        }
        return copy;
    }

    /** Discord gives files that came with a message an address of its own; returns the file's name. */
    private static String publish(ObjectNode media, int number) {
        String url = media.path("url").asText();
        String name = url.substring(url.lastIndexOf('/') + 1);
        media.put("id", Integer.toString(number))
                .put("url", "https://cdn.example/" + name)
                .put("proxy_url", "https://media.example/" + name);
        return name;
    }

    private static List<JsonNode> all(JsonNode components) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode component : components) {
            all.add(component);
            all.addAll(all(component.path("components")));
        }
        return all;
    }
}

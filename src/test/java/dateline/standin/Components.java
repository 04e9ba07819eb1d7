package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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
        return text > 4000 ? "expected at most 4000 characters of text, found " + text : null;
    }

    /** The texts of a message, in order. */
    static List<String> texts(JsonNode message) {
        return all(message.path("components")).stream()
                .filter(component -> component.path("type").asInt() == TEXT_DISPLAY)
                .map(component -> component.path("content").asText())
                .toList();
    }

    /** The same with the numbers that Discord gives them. */
    static ArrayNode numbered(JsonNode components) {
        ArrayNode copy = components.deepCopy();
        int number = 1;
        for (JsonNode component : all(copy)) {
            ((ObjectNode) component).put("id", number++);
        }
        return copy;
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

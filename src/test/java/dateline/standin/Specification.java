package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's OpenAPI document: says what is wrong with a request. Thread-safe. */
final class Specification {
    private static final String BASE = "https://specification.test/openapi.json";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> bodies = new ConcurrentHashMap<>();

    private Specification(JsonNode document) {
        this.document = document;
        this.schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(BASE, document.toString()))));
    }

    /** The document in a file; empty if there is none. */
    static Optional<Specification> in(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Specification(new ObjectMapper().readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a request; empty if nothing is.
     *
     * @param body a missing node if there is none
     */
    List<String> violations(String method, String path, JsonNode body, String contentType) {
        Optional<String> template = template(path);
        if (template.isEmpty()) {
            return List.of("no such path: " + path);
        }
        String verb = method.toLowerCase(Locale.ROOT);
        JsonNode operation = document.path("paths").path(template.get()).path(verb);
        if (operation.isMissingNode()) {
            return List.of("no such method: " + method + " " + template.get());
        }
        JsonNode schema =
                operation.path("requestBody").path("content").path(contentType).path("schema");
        if (schema.isMissingNode()) {
            return body.isMissingNode() || body.isEmpty()
                    ? List.of()
                    : List.of(method + " " + template.get() + " takes no body of type " + contentType);
        }
        return bodies
                .computeIfAbsent(verb + template.get() + contentType, _ -> schemas.getSchema(absolute(schema)))
                .validate(body)
                .stream()
                .map(ValidationMessage::toString)
                .map(problem -> method + " " + template.get() + ": " + problem)
                .toList();
    }

    private Optional<String> template(String path) {
        List<String> matching = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(template -> {
            if (matches(template, path)) {
                matching.add(template);
            }
        });
        // A literal segment is meant before a parameter: /users/@me, not /users/{user_id}.
        return matching.stream().min((a, b) -> Long.compare(parameters(a), parameters(b)));
    }

    private static boolean matches(String template, String path) {
        List<String> expected = Arrays.asList(template.split("/", -1));
        List<String> found = Arrays.asList(path.split("/", -1));
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).startsWith("{") && !expected.get(i).equals(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static long parameters(String template) {
        return template.chars().filter(c -> c == '{').count();
    }

    /** The same schema where it does not stand in its document. */
    private static JsonNode absolute(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        makeAbsolute(copy);
        return copy;
    }

    private static void makeAbsolute(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, String> references = new HashMap<>();
            object.properties().forEach(field -> {
                if (field.getKey().equals("$ref") && field.getValue().asText().startsWith("#")) {
                    references.put(field.getKey(), BASE + field.getValue().asText());
                }
            });
            references.forEach(object::put);
        }
        node.forEach(Specification::makeAbsolute);
    }
}

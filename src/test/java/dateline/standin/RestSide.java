package dateline.standin;

import static dateline.standin.Payloads.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the REST API answers, and the state that its answers come from. Guarded by itself. */
final class RestSide {
    /** An answer; without a body if that is null. */
    record Response(int status, @Nullable JsonNode body) {
        static Response error(int status, int code, String message) {
            return new Response(status, object().put("code", code).put("message", message));
        }
    }

    private static final int DEFERRED = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int AUTOCOMPLETE = 8;
    private static final int MODAL = 9;
    private static final int LOADING = 128;

    private final Payloads payloads;
    private final Snowflakes snowflakes;
    private final Supplier<String> gateway;
    private final Map<String, ObjectNode> messages = new HashMap<>();
    private final Map<String, JsonNode> interactions = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private ArrayNode commands = Payloads.array();
    private JsonNode application = object();

    RestSide(Payloads payloads, Snowflakes snowflakes, Supplier<String> gateway) {
        this.payloads = payloads;
        this.snowflakes = snowflakes;
        this.gateway = gateway;
    }

    synchronized void setApplication(JsonNode value) {
        application = value;
    }

    /** Makes an interaction known, so that its token is taken. */
    synchronized void remember(JsonNode interaction) {
        interactions.put(interaction.path("token").asText(), interaction);
    }

    /** The interaction that a token belongs to; null if there is none. */
    synchronized @Nullable JsonNode interaction(String token) {
        return interactions.get(token);
    }

    /** The messages as they stand now, by id. */
    synchronized Map<String, ObjectNode> messages() {
        return Map.copyOf(messages);
    }

    /** The message that answers an interaction; null if there is none yet. */
    synchronized @Nullable ObjectNode original(String token) {
        String id = originals.get(token);
        return id == null ? null : messages.get(id);
    }

    /** Answers a request, or null if there is no such route here. */
    synchronized @Nullable Response answer(String method, String path, JsonNode body) {
        String[] part = path.substring(1).split("/", -1);
        return switch (method + " " + part[0]) {
            case "GET gateway" -> gateway(part);
            case "GET users" -> path.equals("/users/@me") ? new Response(200, Payloads.bot()) : null;
            case "GET oauth2" -> path.equals("/oauth2/applications/@me") ? new Response(200, application) : null;
            case "GET applications" ->
                path.equals("/applications/@me")
                        ? new Response(200, application)
                        : path.equals("/applications/" + Payloads.APPLICATION + "/commands")
                                ? new Response(200, commands)
                                : null;
            case "PUT applications" ->
                path.equals("/applications/" + Payloads.APPLICATION + "/commands") ? register(body) : null;
            case "POST interactions" ->
                path.matches("/interactions/\\d+/[^/]+/callback") ? callback(part[1], part[2], body) : null;
            case "POST webhooks" -> part.length == 3 ? followUp(part[2], body) : null;
            case "PATCH webhooks" -> part.length == 5 && part[4].equals("@original") ? edit(part[2], body) : null;
            case "POST users" ->
                path.equals("/users/@me/channels")
                        ? new Response(
                                200,
                                Payloads.privateChannel(
                                        "DM",
                                        Payloads.user(body.path("recipient_id").asText(), "someone")))
                        : null;
            case "POST channels" -> channel(part, body);
            default -> null;
        };
    }

    private Response gateway(String[] part) {
        ObjectNode answer = object().put("url", gateway.get());
        if (part.length > 1) {
            answer.put("shards", 1);
            answer.putObject("session_start_limit")
                    .put("total", 1000)
                    .put("remaining", 999)
                    .put("reset_after", 14_400_000)
                    .put("max_concurrency", 1);
        }
        return new Response(200, answer);
    }

    private Response register(JsonNode body) {
        commands = Payloads.array();
        for (JsonNode sent : body) {
            ObjectNode command = sent.deepCopy();
            command.put("id", snowflakes.next())
                    .put("application_id", Payloads.APPLICATION)
                    .put("version", snowflakes.next());
            if (!command.has("description")) {
                command.put("description", ""); // as Discord tells commands on messages and users
            }
            if (!command.path("default_member_permissions").isNull()) {
                command.put(
                        "default_member_permissions",
                        command.path("default_member_permissions").asText());
            }
            commands.add(command);
        }
        return new Response(200, commands);
    }

    private Response callback(String id, String token, JsonNode body) {
        JsonNode interaction = interactions.get(token);
        if (interaction == null || !interaction.path("id").asText().equals(id)) {
            return Response.error(404, 10062, "Unknown interaction");
        }
        if (originals.containsKey(token)) {
            return Response.error(400, 40060, "Interaction has already been acknowledged.");
        }
        int type = body.path("type").asInt();
        ObjectNode answer = object();
        ObjectNode told = answer.putObject("interaction")
                .put("id", id)
                .put("type", interaction.path("type").asInt());
        switch (type) {
            case DEFERRED_UPDATE -> {
                String clicked = interaction.path("message").path("id").asText();
                originals.put(token, clicked);
                told.put("response_message_id", clicked);
            }
            case AUTOCOMPLETE, MODAL -> originals.put(token, "none");
            default -> {
                ObjectNode message = store(interaction.path("channel_id").asText(), body.path("data"));
                if (type == DEFERRED) {
                    message.put("flags", message.path("flags").asInt() | LOADING);
                } else {
                    // The specification knows no such part for an answer that is put off.
                    answer.putObject("resource").put("type", type).set("message", message);
                }
                originals.put(token, message.path("id").asText());
                told.put("response_message_id", message.path("id").asText());
            }
        }
        return new Response(200, answer);
    }

    private Response edit(String token, JsonNode body) {
        ObjectNode message = original(token);
        if (message == null) {
            return Response.error(404, 10015, "Unknown Webhook");
        }
        if (isComponents(body)) {
            String problem = Components.problem(body);
            if (problem != null) {
                return Response.error(400, 50035, problem);
            }
            message.put("content", "").set("components", Components.numbered(body.path("components")));
        } else if (isComponents(message)) {
            return Response.error(400, 50035, "a message of components stays one");
        } else if (body.has("content")) {
            message.put("content", body.path("content").asText(""));
        }
        message.put("edited_timestamp", payloads.now());
        message.put(
                "flags",
                (message.path("flags").asInt() & ~LOADING) | body.path("flags").asInt());
        return new Response(200, message);
    }

    private static boolean isComponents(JsonNode sent) {
        return (sent.path("flags").asInt() & Components.FLAG) != 0;
    }

    private Response followUp(String token, JsonNode body) {
        JsonNode interaction = interactions.get(token);
        if (interaction == null || !originals.containsKey(token)) {
            return Response.error(404, 10015, "Unknown Webhook");
        }
        return taken(body, interaction.path("channel_id").asText());
    }

    private @Nullable Response channel(String[] part, JsonNode body) {
        if (part.length != 3) {
            return null;
        }
        return switch (part[2]) {
            case "typing" -> new Response(204, null);
            case "messages" -> taken(body, part[1]);
            default -> null;
        };
    }

    private Response taken(JsonNode sent, String channel) {
        if (!isComponents(sent)) {
            return sent.path("content").asText("").isBlank()
                    ? Response.error(400, 50006, "Cannot send an empty message")
                    : new Response(200, store(channel, sent));
        }
        String problem = Components.problem(sent);
        return problem == null ? new Response(200, store(channel, sent)) : Response.error(400, 50035, problem);
    }

    private ObjectNode store(String channel, JsonNode sent) {
        ObjectNode message = payloads.message(snowflakes.next(), channel, Payloads.bot(), sent);
        messages.put(message.path("id").asText(), message);
        return message;
    }
}

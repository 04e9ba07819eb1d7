package dateline.standin;

import static dateline.standin.Payloads.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for Discord: a REST API and a gateway on the loopback interface that one bot can connect to. It records what
 * the bot sends, and collects what the bot should not have sent. Thread-safe.
 */
public final class DiscordStandIn extends UserActs implements AutoCloseable {
    private static final String API = "/api/v10";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** An interaction that a user began. */
    public record Interaction(String id, String token) {
        public String callback() {
            return "/interactions/" + id + "/" + token + "/callback";
        }

        public String original() {
            return "/webhooks/" + Payloads.APPLICATION + "/" + token + "/messages/@original";
        }

        public String followUps() {
            return "/webhooks/" + Payloads.APPLICATION + "/" + token;
        }

        /** Everything that answers it, the acknowledgement excluded. */
        public Predicate<Recorded> answers() {
            return request ->
                    request.path().equals(original()) || request.path().equals(followUps());
        }
    }

    private final String token;
    private final Snowflakes snowflakes = new Snowflakes(Clock.systemUTC());
    private final Payloads payloads = new Payloads(Clock.systemUTC());
    private final RestSide rest;
    private final GatewaySide gateway;
    private final Optional<Specification> specification;
    private final Javalin server;
    private final int port;
    private final Journal journal = new Journal();
    private final Faults faults = new Faults();
    private volatile Duration delay = Duration.ZERO;

    /**
     * Starts on a free port.
     *
     * @param token the only one that is taken
     * @param specification Discord's OpenAPI document; requests are not checked where it is absent
     */
    public DiscordStandIn(String token, int heartbeatMillis, Path specification) {
        this.token = token;
        this.specification = Specification.in(specification);
        this.rest = new RestSide(payloads, snowflakes, () -> gatewayUrl().toString());
        this.gateway =
                new GatewaySide(token, heartbeatMillis, () -> gatewayUrl().toString(), journal::changed);
        rest.setApplication(Payloads.application(Payloads.user("1", "owner"), NullNode.instance));
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            for (HandlerType method : List.of(
                    HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)) {
                config.routes.addHttpHandler(method, API + "/*", this::handle);
            }
            config.routes.ws("/gateway/", gateway::configure);
        });
        server.start();
        this.port = server.port();
    }

    public URI restUrl() {
        return URI.create("http://127.0.0.1:" + port + API);
    }

    public URI gatewayUrl() {
        return URI.create("ws://127.0.0.1:" + port + "/gateway/");
    }

    /** Makes a user the owner of the application, without a team. */
    public void setOwner(long user) {
        rest.setApplication(Payloads.application(Payloads.user(Long.toString(user), "owner"), NullNode.instance));
    }

    /** Gives the application to a team of two: one has joined, one is only invited. */
    public void setTeam(long owner, long joined, long invited) {
        ObjectNode team = Payloads.team(owner, joined, invited);
        rest.setApplication(Payloads.application(Payloads.user("77", "team77"), team));
    }

    /** Lets every request wait so long before it is answered, as a network does. */
    public void delayBy(Duration wait) {
        delay = wait;
    }

    /** Lets the next requests of a kind fail. */
    public void failNext(Fault fault, int times) {
        faults.add(fault, times);
    }

    /** Lets nothing fail that has not failed yet. */
    public void failNoMore() {
        faults.clear();
    }

    /** The bot is removed from a server. */
    public void removeFrom(String guild) {
        gateway.dispatch("GUILD_DELETE", object().put("id", guild));
    }

    /** A server is not there for a while. */
    public void loseSight(String guild) {
        gateway.dispatch("GUILD_DELETE", object().put("id", guild).put("unavailable", true));
    }

    /** The bot is in a server, again or for the first time. */
    public void addTo(String guild, String... channels) {
        gateway.dispatch("GUILD_CREATE", Payloads.guild(guild, channels));
    }

    public void askToReconnect() {
        gateway.askToReconnect();
    }

    /** Lets the gateway refuse the token that the REST API takes. */
    public void refuseAtGateway() {
        gateway.refuse();
    }

    public void invalidateSession() {
        gateway.invalidate();
    }

    public void dropConnection() {
        gateway.drop();
    }

    /** How often the bot has resumed its session. */
    public int resumed() {
        return gateway.resumed();
    }

    public boolean isConnected() {
        return gateway.isLive();
    }

    /** The payloads with this opcode that the bot sent over the gateway. */
    public List<JsonNode> sentOverGateway(int opcode) {
        return gateway.received(opcode);
    }

    /** All requests so far that match. */
    public List<Recorded> requests(Predicate<Recorded> matching) {
        return journal.requests(matching);
    }

    /**
     * Everything that the bot sent to a place, in answer to interactions and as messages.
     *
     * @param place a server, of which it is all channels; or a direct message
     */
    public List<Recorded> sentTo(Caller place) {
        return requests(request -> {
            String[] part = request.path().split("/", -1);
            return switch (part[1]) {
                case "interactions", "webhooks" -> isAt(place, rest.interaction(part[3]));
                case "channels" ->
                    place.guild() == null
                            ? part[2].equals(place.channel())
                            : gateway.channels(place.guild()).contains(part[2]);
                default -> false;
            };
        });
    }

    private static boolean isAt(Caller place, @Nullable JsonNode interaction) {
        return interaction != null
                && (place.guild() == null
                        ? !interaction.has("guild_id")
                                && interaction.path("channel_id").asText().equals(place.channel())
                        : place.guild().equals(interaction.path("guild_id").asText()));
    }

    /** What the bot sent that no Discord would take. */
    public List<String> violations() {
        return journal.violations();
    }

    /** Whether requests are checked against the specification. */
    public boolean checksSpecification() {
        return specification.isPresent();
    }

    /** An interaction as the bot was told of it. */
    public JsonNode told(Interaction interaction) {
        return Objects.requireNonNull(rest.interaction(interaction.token()), interaction.token());
    }

    /** The answer to an interaction as it stands now; null if there is none. */
    public @Nullable JsonNode shown(Interaction interaction) {
        return rest.original(interaction.token());
    }

    /** A message of the bot's as it stands now; null if there is none of that id. */
    public @Nullable JsonNode message(String id) {
        return rest.messages().get(id);
    }

    /** The id of the last message that the bot sent to a channel. */
    public String lastMessageIn(String channel) {
        return rest.messages().entrySet().stream()
                .filter(message ->
                        message.getValue().path("channel_id").asText().equals(channel))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingLong(Long::parseLong))
                .orElseThrow();
    }

    /** Waits for a request that matches. */
    public Recorded await(Predicate<Recorded> matching) {
        return journal.await(() -> requests(matching).stream().findFirst(), SOON);
    }

    /** Waits for something to become true after a request or a gateway payload. */
    public void awaitTrue(BooleanSupplier condition) {
        awaitTrue(condition, SOON);
    }

    /** The same for as long as is wanted. */
    public void awaitTrue(BooleanSupplier condition, Duration bound) {
        journal.await(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty(), bound);
    }

    /** Forgets what was sent; what was shown stays. */
    public void forgetRequests() {
        journal.forgetRequests();
    }

    @Override
    public void close() {
        server.stop();
    }

    @Override
    ObjectNode messageOfAnother(Caller caller, String content) {
        return payloads.message(
                snowflakes.next(), caller.channel(), Payloads.user("78", "writer"), object().put("content", content));
    }

    @Override
    Interaction begin(int type, Caller caller, ObjectNode data, @Nullable JsonNode message) {
        String id = snowflakes.next();
        ObjectNode interaction = Payloads.interaction(id, type, caller, data);
        if (message != null) {
            interaction.set("message", message);
        }
        rest.remember(interaction);
        gateway.dispatch("INTERACTION_CREATE", interaction);
        return new Interaction(id, "token-of-" + id);
    }

    @Override
    String write(Caller caller, ObjectNode author, ObjectNode sent) {
        String id = snowflakes.next();
        ObjectNode message = payloads.message(id, caller.channel(), author, sent);
        if (caller.guild() != null) {
            message.put("guild_id", caller.guild());
            ObjectNode member = Payloads.member(author);
            member.remove("user");
            message.set("member", member);
        }
        ObjectNode answered = rest.messages()
                .get(sent.path("message_reference").path("message_id").asText());
        if (answered != null) {
            message.set("referenced_message", answered);
        }
        gateway.dispatch("MESSAGE_CREATE", message);
        return id;
    }

    private void handle(Context context) throws IOException {
        long arrived = System.nanoTime();
        pause();
        String method = context.method().name();
        String path = context.path().substring(API.length());
        boolean multipart = context.isMultipartFormData();
        List<Recorded.File> files = new ArrayList<>();
        if (multipart) {
            for (var file : context.uploadedFiles()) {
                files.add(new Recorded.File(
                        file.filename(), ByteString.of(file.content().readAllBytes())));
            }
        }
        String text = multipart ? context.formParam("payload_json") : context.body();
        JsonNode body = text == null || text.isEmpty() ? MissingNode.getInstance() : Payloads.JSON.readTree(text);
        Optional<Fault> fault = faults.take(method, path, journal::violated);
        RestSide.Response response = fault.isPresent() ? null : respond(context, method, path, body);
        int status = fault.map(Fault::status).orElse(response == null ? 404 : response.status());
        note(
                new Recorded(requests(_ -> true).size(), method, path, body, files, status, arrived),
                multipart ? "multipart/form-data" : "application/json",
                fault.isEmpty() && response == null);
        if (response != null && response.body() != null) {
            JsonNode answer = response.body();
            specification.ifPresent(
                    it -> it.unlikeDiscord(method, path, status, answer).forEach(journal::violated));
        }
        context.status(status).contentType("application/json");
        if (fault.isPresent()) {
            fault.get().headers().forEach(context::header);
            context.result(fault.get().body());
        } else if (response == null) {
            context.result("{\"message\":\"404: Not Found\",\"code\":0}");
        } else if (response.body() != null) {
            context.result(response.body().toString());
        }
    }

    private RestSide.@Nullable Response respond(Context context, String method, String path, JsonNode body) {
        boolean open = path.startsWith("/webhooks/") || path.startsWith("/interactions/") || path.equals("/gateway");
        if (!open && !("Bot " + token).equals(context.header("Authorization"))) {
            return RestSide.Response.error(401, 0, "401: Unauthorized");
        }
        return rest.answer(method, path, body);
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Recorded request, String contentType, boolean unknownRoute) {
        List<String> problems = new ArrayList<>(specification
                .map(it -> it.violations(request.method(), request.path(), request.body(), contentType))
                .orElse(List.of()));
        if (unknownRoute) {
            problems.add("no such route here: " + request.method() + " " + request.path());
        }
        journal.add(request, problems);
    }
}

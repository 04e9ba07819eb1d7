package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The gateway: one session, which can be resumed. Guarded by itself. */
final class GatewaySide {
    private record Dispatch(int sequence, String type, JsonNode data) {}

    private final String token;
    private final int heartbeatMillis;
    private final Supplier<String> address;
    private final Runnable changed;
    private final List<JsonNode> received = new ArrayList<>();
    private final List<Dispatch> dispatched = new ArrayList<>();
    private int sequence;
    private int sessions;
    private int resumed;
    private boolean live;
    private boolean refusing;
    private @Nullable WsContext connection;

    /**
     * A gateway nobody is connected to.
     *
     * @param address its own, for the bot to resume at
     * @param changed is called after everything that a test may wait for
     */
    GatewaySide(String token, int heartbeatMillis, Supplier<String> address, Runnable changed) {
        this.token = token;
        this.heartbeatMillis = heartbeatMillis;
        this.address = address;
        this.changed = changed;
    }

    void configure(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(message -> handle(message, read(message.message())));
        socket.onClose(this::closed);
        socket.onError(context -> closed(context));
    }

    /** What the bot sent, in order. */
    synchronized List<JsonNode> received(int opcode) {
        return received.stream()
                .filter(payload -> payload.path("op").asInt() == opcode)
                .toList();
    }

    /** The channels of a server, as the bot was told. */
    synchronized Set<String> channels(String guild) {
        return dispatched.stream()
                .filter(dispatch -> dispatch.type().equals("GUILD_CREATE")
                        && dispatch.data().path("id").asText().equals(guild))
                .flatMap(dispatch -> dispatch.data().path("channels").valueStream())
                .map(channel -> channel.path("id").asText())
                .collect(Collectors.toSet());
    }

    synchronized int resumed() {
        return resumed;
    }

    synchronized boolean isLive() {
        return live;
    }

    /** Tells an event; a bot that is not connected gets it when it resumes. */
    synchronized void dispatch(String type, JsonNode data) {
        var dispatch = new Dispatch(++sequence, type, data);
        dispatched.add(dispatch);
        if (live) {
            send(dispatch);
        }
    }

    /** Takes no token any more. */
    synchronized void refuse() {
        refusing = true;
    }

    /** Asks the bot to connect anew and resume. */
    synchronized void askToReconnect() {
        live = false;
        send(7, null);
    }

    /** Tells the bot that its session is gone. */
    synchronized void invalidate() {
        live = false;
        sessions++;
        send(9, Payloads.JSON.getNodeFactory().booleanNode(false));
    }

    /** Lets the connection break without a word. */
    synchronized void drop() {
        live = false;
        if (connection != null) {
            connection.session.disconnect();
        }
    }

    private synchronized void connected(WsContext context) {
        connection = context;
        send(10, Payloads.object().put("heartbeat_interval", heartbeatMillis));
    }

    private synchronized void closed(WsContext context) {
        if (connection != null && connection.sessionId().equals(context.sessionId())) {
            live = false;
            connection = null;
        }
        changed.run();
    }

    private synchronized void handle(WsContext context, JsonNode payload) {
        if (connection == null || !connection.sessionId().equals(context.sessionId())) {
            return;
        }
        received.add(payload);
        JsonNode data = payload.path("d");
        switch (payload.path("op").asInt()) {
            case 1 -> send(11, null);
            case 2 -> identify(context, data);
            case 6 -> resume(data);
            default -> {}
        }
        changed.run();
    }

    private void identify(WsContext context, JsonNode data) {
        if (refusing || !data.path("token").asText().equals(token)) {
            context.closeSession(4004, "Authentication failed.");
            return;
        }
        sessions++;
        dispatched.clear();
        sequence = 0;
        live = true;
        ObjectNode ready = Payloads.object()
                .put("v", 10)
                .put("session_id", session())
                .put("resume_gateway_url", address.get())
                .put("session_type", "normal");
        ready.set("user", Payloads.bot());
        ready.putArray("private_channels");
        var guilds = ready.putArray("guilds");
        guilds.addObject().put("id", Caller.GUILD).put("unavailable", true);
        guilds.addObject().put("id", Caller.OTHER_GUILD).put("unavailable", true);
        ready.putObject("application").put("id", Payloads.APPLICATION).put("flags", 0);
        dispatch("READY", ready);
        dispatch("GUILD_CREATE", Payloads.guild(Caller.GUILD, Caller.CHANNEL, Caller.OTHER_CHANNEL));
        dispatch("GUILD_CREATE", Payloads.guild(Caller.OTHER_GUILD, Caller.CHANNEL_OF_OTHER_GUILD));
    }

    private void resume(JsonNode data) {
        boolean known = data.path("token").asText().equals(token)
                && data.path("session_id").asText().equals(session());
        if (!known) {
            send(9, Payloads.JSON.getNodeFactory().booleanNode(false));
            return;
        }
        dispatched.stream()
                .filter(dispatch -> dispatch.sequence() > data.path("seq").asInt())
                .toList()
                .forEach(this::send);
        live = true;
        resumed++;
        dispatch("RESUMED", Payloads.object());
    }

    private String session() {
        return "session-" + sessions;
    }

    private void send(Dispatch dispatch) {
        ObjectNode payload =
                Payloads.object().put("op", 0).put("s", dispatch.sequence()).put("t", dispatch.type());
        payload.set("d", dispatch.data());
        write(payload);
    }

    private void send(int opcode, @Nullable JsonNode data) {
        ObjectNode payload = Payloads.object().put("op", opcode).putNull("s").putNull("t");
        payload.set("d", data);
        write(payload);
    }

    private void write(JsonNode payload) {
        if (connection != null) {
            connection.send(payload.toString());
        }
    }

    private static JsonNode read(String text) {
        try {
            return Payloads.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

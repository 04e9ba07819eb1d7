package dateline.standin;

import static dateline.standin.Payloads.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.standin.DiscordStandIn.Interaction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What users of Discord do. */
abstract class UserActs {
    /** Tells the bot of an interaction; see {@link Payloads#interaction} for its type. */
    abstract Interaction begin(int type, Caller caller, ObjectNode data, @Nullable JsonNode message);

    /** Tells the bot of a message; returns its id. */
    abstract String write(Caller caller, ObjectNode author, ObjectNode sent);

    /** A message that the bot was not told of. */
    abstract ObjectNode messageOfAnother(Caller caller, String content);

    /** A user asks in a server's channel. */
    public Interaction ask(long user, String question) {
        return run(Caller.inServer(user), "ask", text("question", question));
    }

    /**
     * A user asks in a server's channel whether a quote is right.
     *
     * @param speaker null if nobody is named
     */
    public Interaction verify(long user, String quote, @Nullable String speaker) {
        Caller caller = Caller.inServer(user);
        return speaker == null
                ? run(caller, "verify", text("quote", quote))
                : run(caller, "verify", text("quote", quote), text("speaker", speaker));
    }

    /** A user runs a command on the corpus, in a server's channel or in a direct message. */
    public Interaction corpus(long user, String subcommand, boolean inServer) {
        return run(inServer ? Caller.inServer(user) : Caller.alone(user), "corpus", subcommand(subcommand));
    }

    /** An option of text. */
    public static ObjectNode text(String name, String value) {
        return object().put("name", name).put("type", 3).put("value", value);
    }

    /** An option that is on or off. */
    public static ObjectNode flag(String name, boolean value) {
        return object().put("name", name).put("type", 5).put("value", value);
    }

    /** A command below a command. */
    public static ObjectNode subcommand(String name, ObjectNode... options) {
        ObjectNode subcommand = object().put("name", name).put("type", 1);
        subcommand.putArray("options").addAll(List.of(options));
        return subcommand;
    }

    /** A user runs a slash command. */
    public Interaction run(Caller caller, String command, ObjectNode... options) {
        return begin(2, caller, command(command, options), null);
    }

    /** A user types into an option of a slash command, which is the last one given. */
    public Interaction type(Caller caller, String command, ObjectNode... options) {
        options[options.length - 1].put("focused", true);
        return begin(4, caller, command(command, options), null);
    }

    /** A user runs a command on a message that somebody else wrote. */
    public Interaction onMessage(Caller caller, String command, String content) {
        ObjectNode message = messageOfAnother(caller, content);
        String target = message.path("id").asText();
        ObjectNode data =
                object().put("id", "5").put("name", command).put("type", 3).put("target_id", target);
        data.putObject("resolved").putObject("messages").set(target, message);
        return begin(2, caller, data, null);
    }

    /** A user presses a button with this id, on a message of the bot's. */
    public Interaction press(Caller caller, JsonNode message, String customId) {
        return begin(3, caller, object().put("custom_id", customId).put("component_type", 2), message);
    }

    /** A user chooses from a menu of texts with this id, on a message of the bot's. */
    public Interaction choose(Caller caller, JsonNode message, String customId, String... values) {
        ObjectNode data = object().put("custom_id", customId).put("component_type", 3);
        List.of(values).forEach(data.putArray("values")::add);
        return begin(3, caller, data, message);
    }

    /** A user chooses from a menu of channels with this id, on a message of the bot's. */
    public Interaction chooseChannels(Caller caller, JsonNode message, String customId, String... channels) {
        ObjectNode data = object().put("custom_id", customId).put("component_type", 8);
        var values = data.putArray("values");
        ObjectNode resolved = data.putObject("resolved").putObject("channels");
        for (String channel : channels) {
            values.add(channel);
            resolved.set(channel, Payloads.guildChannel(Objects.requireNonNull(caller.guild()), channel));
        }
        return begin(3, caller, data, message);
    }

    /** The bot's own id, to mention it. */
    public static String mention() {
        return "<@" + Payloads.BOT + ">";
    }

    /** A user writes a message; returns its id. */
    public String write(Caller caller, String content) {
        return write(caller, Payloads.user(Long.toString(caller.user()), "reader"), object().put("content", content));
    }

    /** A user replies to a message that the bot sent; returns the reply's id. */
    public String reply(Caller caller, String content, String answered) {
        ObjectNode sent = object().put("content", content);
        sent.putObject("message_reference").put("message_id", answered).put("channel_id", caller.channel());
        return write(caller, Payloads.user(Long.toString(caller.user()), "reader"), sent);
    }

    /** A user writes to the bot; returns the message's id. */
    public String directMessage(long user, String content) {
        return write(Caller.alone(user), content);
    }

    /** Another bot writes to the bot. */
    public String directMessageFromBot(long user, String content) {
        return write(
                Caller.alone(user),
                Payloads.user(Long.toString(user), "robot").put("bot", true),
                object().put("content", content));
    }

    private static ObjectNode command(String name, ObjectNode... options) {
        ObjectNode data = object().put("id", "5").put("name", name).put("type", 1);
        data.putArray("options").addAll(List.of(options));
        return data;
    }
}

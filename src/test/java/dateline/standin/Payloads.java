package dateline.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Objects of Discord's API, with the fields that its documentation promises. */
final class Payloads {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String APPLICATION = "900000000000000001";
    static final String BOT = "900000000000000002";
    static final String GUILD = Caller.GUILD;
    static final String CHANNEL = Caller.CHANNEL;

    /** What everybody may. */
    private static final String MEMBER = "2147601408";

    /** The same and MANAGE_GUILD. */
    private static final String MANAGER = "2147601440";

    private final Clock clock;

    Payloads(Clock clock) {
        this.clock = clock;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode bot() {
        return user(BOT, "Dateline")
                .put("bot", true)
                .put("verified", true)
                .put("mfa_enabled", true)
                .put("locale", "en-US")
                .putNull("email");
    }

    static ObjectNode user(String id, String name) {
        return object().put("id", id)
                .put("username", name)
                .put("discriminator", "0")
                .put("global_name", name)
                .putNull("avatar")
                .putNull("primary_guild")
                .put("public_flags", 0)
                .put("flags", 0);
    }

    static ObjectNode application(JsonNode owner, JsonNode team) {
        ObjectNode application = object().put("id", APPLICATION)
                .put("name", "Dateline")
                .putNull("icon")
                .put("description", "Answers with quotations")
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .putNull("type")
                .putNull("interactions_endpoint_url")
                .putNull("role_connections_verification_url")
                .put("flags_new", "0")
                .put("explicit_content_filter", 0)
                .put("approximate_guild_count", 1)
                .put("approximate_user_install_count", 0)
                .put("approximate_user_authorization_count", 0)
                .put("flags", 0);
        application.putArray("redirect_uris");
        application.putArray("eligible_oauth2_scopes");
        application.set("owner", owner);
        application.set("team", team);
        return application;
    }

    /** A guild as GUILD_CREATE tells it, with its text channels. */
    static ObjectNode guild(String id, String... channels) {
        ObjectNode guild = object().put("id", id)
                .put("name", "A newsroom")
                .put("owner_id", BOT)
                .put("preferred_locale", "en-US")
                .put("member_count", 1)
                .put("large", false)
                .put("unavailable", false)
                .put("afk_timeout", 300)
                .put("nsfw_level", 0);
        for (String list : new String[] {
            "emojis",
            "features",
            "threads",
            "voice_states",
            "presences",
            "stickers",
            "guild_scheduled_events",
            "stage_instances",
            "soundboard_sounds"
        }) {
            guild.putArray(list);
        }
        var roles = guild.putArray("roles");
        role(roles.addObject(), id, "@everyone", MEMBER);
        role(roles.addObject(), managers(id), "managers", MANAGER);
        var list = guild.putArray("channels");
        for (String channel : channels) {
            list.add(guildChannel(id, channel));
        }
        guild.putArray("members").add(member(bot()));
        return guild;
    }

    /** The role of those who may manage a server. */
    private static String managers(String guild) {
        return guild + "1";
    }

    private static void role(ObjectNode role, String id, String name, String permissions) {
        role.put("id", id)
                .put("name", name)
                .put("permissions", permissions)
                .put("color", 0)
                .put("position", 0)
                .put("hoist", false)
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0)
                .putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
    }

    /** A thread of a channel. */
    static ObjectNode thread(String guild, String id, String parent) {
        ObjectNode thread = object().put("id", id)
                .put("type", 11)
                .put("guild_id", guild)
                .put("name", "a thread")
                .put("parent_id", parent)
                .put("owner_id", BOT)
                .put("member_count", 2)
                .put("message_count", 1)
                .put("total_message_sent", 1)
                .put("rate_limit_per_user", 0)
                .put("flags", 0)
                .putNull("last_message_id")
                .put("permissions", MEMBER);
        thread.putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", "2025-01-01T00:00:00.000000+00:00")
                .put("create_timestamp", "2025-01-01T00:00:00.000000+00:00");
        return thread;
    }

    static ObjectNode guildChannel(String guild, String id) {
        ObjectNode channel = object().put("id", id)
                .put("type", 0)
                .put("guild_id", guild)
                .put("name", "questions")
                .put("position", 0)
                .put("nsfw", false)
                .putNull("topic")
                .putNull("last_message_id")
                .putNull("parent_id")
                .put("permissions", "2147601408");
        channel.putArray("permission_overwrites");
        return channel;
    }

    static ObjectNode privateChannel(String id, JsonNode recipient) {
        ObjectNode channel =
                object().put("id", id).put("type", 1).putNull("last_message_id").put("flags", 0);
        channel.putArray("recipients").add(recipient);
        return channel;
    }

    static ObjectNode member(JsonNode user) {
        ObjectNode member = object().put("joined_at", "2025-01-01T00:00:00.000000+00:00")
                .put("deaf", false)
                .put("mute", false)
                .put("flags", 0)
                .put("permissions", "2147601408")
                .putNull("nick")
                .putNull("avatar");
        member.set("user", user);
        member.putArray("roles");
        return member;
    }

    /** A message; content, flags and references are taken from what was sent. */
    ObjectNode message(String id, String channel, JsonNode author, JsonNode sent) {
        ObjectNode message = object().put("id", id)
                .put("channel_id", channel)
                .put("content", sent.path("content").asText(""))
                .put("timestamp", now())
                .putNull("edited_timestamp")
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("type", sent.path("message_reference").isObject() ? 19 : 0)
                .put("flags", sent.path("flags").asInt(0));
        message.set("author", author);
        for (String list : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            message.putArray(list);
        }
        if (sent.path("components").isArray()) {
            message.set("components", Components.numbered(sent.path("components")));
        }
        if (sent.path("message_reference").isObject()) {
            message.set("message_reference", sent.path("message_reference"));
        }
        if (sent.path("content").asText("").contains("<@" + BOT + ">")) {
            ((ArrayNode) message.path("mentions")).add(bot());
        }
        return message;
    }

    String now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).toString();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** The id of the channel of direct messages with a user. */
    static String privateChannelId(String user) {
        return "91" + user;
    }

    /** A team of two beside its owner: one has joined, one is only invited. */
    static ObjectNode team(long owner, long joined, long invited) {
        ObjectNode team = object().put("id", "77")
                .put("name", "A team")
                .putNull("icon")
                .put("owner_user_id", Long.toString(owner));
        var members = team.putArray("members");
        members.add(teamMember(2, joined));
        members.add(teamMember(1, invited));
        return team;
    }

    private static ObjectNode teamMember(int membershipState, long user) {
        ObjectNode member = object().put("membership_state", membershipState)
                .put("team_id", "77")
                .put("role", "admin");
        member.putArray("permissions").add("*");
        member.set("user", user(Long.toString(user), "member"));
        return member;
    }

    /**
     * An interaction of a user.
     *
     * @param type 2 a command, 3 a component, 4 autocomplete, 5 a modal
     */
    static ObjectNode interaction(String id, int type, Caller caller, ObjectNode data) {
        ObjectNode person = user(Long.toString(caller.user()), "reader");
        ObjectNode interaction = object().put("id", id)
                .put("application_id", APPLICATION)
                .put("type", type)
                .put("token", "token-of-" + id)
                .put("version", 1)
                .put("locale", caller.locale())
                .put("app_permissions", "2147601408")
                .put("attachment_size_limit", 10_485_760)
                .put("channel_id", caller.channel());
        interaction.putArray("entitlements");
        String guildId = caller.guild();
        interaction.putObject("authorizing_integration_owners").put("0", guildId == null ? "0" : guildId);
        interaction.set("data", data);
        if (guildId != null) {
            interaction.put("context", 0).put("guild_id", guildId).put("guild_locale", "en-US");
            String parent = caller.parent();
            interaction.set(
                    "channel",
                    parent == null
                            ? guildChannel(guildId, caller.channel())
                            : thread(guildId, caller.channel(), parent));
            ObjectNode guild = interaction.putObject("guild").put("id", guildId).put("locale", "en-US");
            guild.putArray("features");
            ObjectNode member = member(person);
            if (caller.manager()) {
                member.put("permissions", MANAGER).putArray("roles").add(managers(guildId));
            }
            interaction.set("member", member);
        } else {
            interaction.put("context", caller.channel().equals(Caller.FRIENDS) ? 2 : 1);
            interaction.set("channel", privateChannel(caller.channel(), person));
            interaction.set("user", person);
        }
        return interaction;
    }
}

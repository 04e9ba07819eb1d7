package dateline.front.discord;

import dateline.asking.question.Question;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.verify.QuoteChecker;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.interactions.CommandDataImpl;

/** The commands that the bot offers, and their registration. */
final class BotCommands {
    static final String ASK = "ask";
    static final String QUESTION = "question";
    static final String ON = "on";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SPEAKER = "speaker";
    static final String SOURCE = "source";
    static final String PRIVATE = "private";
    static final String VERIFY = "verify";
    static final String QUOTE = "quote";
    static final String QUOTES = "quotes";
    static final String TIMELINE = "timeline";
    static final String TOPIC = "topic";
    static final String ARTICLE = "article";
    static final String CHECK_MESSAGE = "Check the quotes in this message";
    static final String PRIVACY = "privacy";
    static final String HELP = "help";
    static final String CORPUS = "corpus";
    static final String RELOAD = "reload";
    static final String STATUS = "status";
    static final String ERRORS = "errors";
    static final String HISTORY = "history";
    static final String ROLLBACK = "rollback";
    static final String SETTINGS = "settings";
    static final String ZONE = "zone";

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAY = 60;

    private static final List<InteractionContextType> EVERYWHERE = List.of(
            InteractionContextType.GUILD, InteractionContextType.BOT_DM, InteractionContextType.PRIVATE_CHANNEL);
    private static final List<IntegrationType> SERVERS_AND_USERS =
            List.of(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);

    private BotCommands() {}

    static List<CommandData> all() {
        return List.of(
                slash(ASK, Phrase.COMMAND_ASK)
                        .addOptions(
                                text(QUESTION, Phrase.OPTION_QUESTION, Question.MAX_LENGTH, true),
                                text(ON, Phrase.OPTION_ON, LONGEST_DAY, false),
                                text(FROM, Phrase.OPTION_FROM, LONGEST_DAY, false),
                                text(TO, Phrase.OPTION_TO, LONGEST_DAY, false),
                                text(SPEAKER, Phrase.OPTION_SPEAKER, LONGEST_NAME, false)
                                        .setAutoComplete(true),
                                text(SOURCE, Phrase.OPTION_SOURCE, LONGEST_NAME, false)
                                        .setAutoComplete(true),
                                option(OptionType.BOOLEAN, PRIVATE, Phrase.OPTION_PRIVATE)),
                slash(VERIFY, Phrase.COMMAND_VERIFY)
                        .addOptions(
                                text(QUOTE, Phrase.OPTION_QUOTE, QuoteChecker.LONGEST_CLAIM, true),
                                text(SPEAKER, Phrase.OPTION_CLAIMED_SPEAKER, LONGEST_NAME, false)
                                        .setAutoComplete(true),
                                option(OptionType.BOOLEAN, PRIVATE, Phrase.OPTION_PRIVATE)),
                slash(QUOTES, Phrase.COMMAND_QUOTES)
                        .addOptions(
                                text(SPEAKER, Phrase.OPTION_WHO, LONGEST_NAME, true)
                                        .setAutoComplete(true),
                                text(ON, Phrase.OPTION_ON, LONGEST_DAY, false),
                                text(TOPIC, Phrase.OPTION_TOPIC, Question.MAX_LENGTH, false),
                                option(OptionType.BOOLEAN, PRIVATE, Phrase.OPTION_PRIVATE)),
                slash(TIMELINE, Phrase.COMMAND_TIMELINE)
                        .addOptions(
                                text(TOPIC, Phrase.OPTION_TIMELINE_TOPIC, Question.MAX_LENGTH, true),
                                text(SPEAKER, Phrase.OPTION_SPEAKER, LONGEST_NAME, false)
                                        .setAutoComplete(true),
                                option(OptionType.BOOLEAN, PRIVATE, Phrase.OPTION_PRIVATE)),
                slash(ARTICLE, Phrase.COMMAND_ARTICLE)
                        .addOptions(
                                text(ARTICLE, Phrase.OPTION_ARTICLE, ArticleFinder.LONGEST, true)
                                        .setAutoComplete(true),
                                option(OptionType.BOOLEAN, PRIVATE, Phrase.OPTION_PRIVATE)),
                localized(new AsSpecified(Command.Type.MESSAGE, CHECK_MESSAGE)),
                slash(PRIVACY, Phrase.COMMAND_PRIVACY),
                slash(HELP, Phrase.COMMAND_HELP),
                // Only a hint to Discord about whom to show the command to: who may run it is decided here, at each
                // call.
                slash(CORPUS, Phrase.COMMAND_CORPUS)
                        .addSubcommands(
                                subcommand(RELOAD, Phrase.COMMAND_RELOAD),
                                subcommand(STATUS, Phrase.COMMAND_STATUS),
                                subcommand(ERRORS, Phrase.COMMAND_ERRORS),
                                subcommand(HISTORY, Phrase.COMMAND_HISTORY),
                                subcommand(ROLLBACK, Phrase.COMMAND_ROLLBACK))
                        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.ADMINISTRATOR)),
                slash(SETTINGS, Phrase.COMMAND_SETTINGS)
                        .addOptions(text(ZONE, Phrase.OPTION_ZONE, LONGEST_NAME, false)
                                .setAutoComplete(true))
                        .setContexts(InteractionContextType.GUILD)
                        .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER)));
    }

    /**
     * Registers the commands unless Discord has just these already. Blocks.
     *
     * @return whether anything was registered
     */
    static boolean register(JDA jda) {
        List<Command> registered = jda.retrieveCommands(true).complete();
        if (byName(registered.stream().map(CommandData::fromCommand).toList()).equals(byName(all()))) {
            return false;
        }
        jda.updateCommands().addCommands(all()).complete();
        return true;
    }

    private static AsSpecified slash(String name, Phrase description) {
        var command = new AsSpecified(name, Texts.ENGLISH.say(description));
        command.setDescriptionLocalizations(translated(description));
        command.setContexts(EVERYWHERE).setIntegrationTypes(SERVERS_AND_USERS);
        return command;
    }

    private static CommandData localized(AsSpecified messageCommand) {
        return messageCommand
                .setNameLocalizations(translated(Phrase.COMMAND_CHECK_MESSAGE))
                .setContexts(EVERYWHERE)
                .setIntegrationTypes(SERVERS_AND_USERS);
    }

    private static SubcommandData subcommand(String name, Phrase description) {
        return new SubcommandData(name, Texts.ENGLISH.say(description))
                .setDescriptionLocalizations(translated(description));
    }

    private static OptionData text(String name, Phrase description, int longest, boolean required) {
        return option(OptionType.STRING, name, description)
                .setRequired(required)
                .setRequiredLength(1, longest);
    }

    private static OptionData option(OptionType type, String name, Phrase description) {
        return new OptionData(type, name, Texts.ENGLISH.say(description))
                .setDescriptionLocalizations(translated(description));
    }

    /** In every language but the one for everybody else. */
    private static Map<DiscordLocale, String> translated(Phrase phrase) {
        return Texts.ALL.stream()
                .filter(texts -> texts != Texts.ENGLISH)
                .collect(Collectors.toMap(texts -> DiscordLocale.from(texts.locale()), texts -> texts.say(phrase)));
    }

    /** In JDA's own form, whatever form each comes in. */
    private static Map<String, Map<String, Object>> byName(List<? extends CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        command -> command.getType() + " " + command.getName(),
                        command ->
                                CommandData.fromData(command.toData()).toData().toMap()));
    }

    /** The specification wants numbers (schema ApplicationCommandUpdateRequest) where JDA writes strings. */
    private static final class AsSpecified extends CommandDataImpl {
        AsSpecified(String name, String description) {
            super(name, description);
        }

        AsSpecified(Command.Type type, String name) {
            super(type, name);
        }

        @Override
        public DataObject toData() {
            DataObject data = super.toData()
                    .put("contexts", numbers(getContexts().stream().map(InteractionContextType::getType)))
                    .put(
                            "integration_types",
                            numbers(getIntegrationTypes().stream().map(IntegrationType::getType)));
            return data.isNull("default_member_permissions")
                    ? data
                    : data.put(
                            "default_member_permissions",
                            getDefaultPermissions().getPermissionsRaw());
        }

        private static DataArray numbers(Stream<String> keys) {
            return DataArray.fromCollection(keys.map(Integer::valueOf).sorted().toList());
        }
    }
}

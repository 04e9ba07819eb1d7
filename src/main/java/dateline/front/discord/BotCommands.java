package dateline.front.discord;

import dateline.asking.question.Question;
import dateline.asking.verify.QuoteChecker;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
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
    static final String VERIFY = "verify";
    static final String QUOTE = "quote";
    static final String SPEAKER = "speaker";
    static final String CHECK_MESSAGE = "Check the quotes in this message";
    static final String CORPUS = "corpus";
    static final String RELOAD = "reload";
    static final String STATUS = "status";

    private static final int LONGEST_SPEAKER = 100;

    private BotCommands() {}

    static List<CommandData> all() {
        var contexts = List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
        CommandData ask = new AsSpecified(ASK, "Ask the archive; it answers with verbatim quotations")
                .addOptions(new OptionData(
                                OptionType.STRING, QUESTION, "Such as: what did the minister say on 3 May?", true)
                        .setRequiredLength(1, Question.MAX_LENGTH))
                .setContexts(contexts);
        CommandData verify = new AsSpecified(VERIFY, "Check whether the archive has a quote word for word")
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        QUOTE,
                                        "The quote; or a text with quotes in quotation marks",
                                        true)
                                .setRequiredLength(1, QuoteChecker.LONGEST_CLAIM),
                        new OptionData(OptionType.STRING, SPEAKER, "Who is said to have said it")
                                .setRequiredLength(1, LONGEST_SPEAKER))
                .setContexts(contexts);
        CommandData checkMessage = new AsSpecified(Command.Type.MESSAGE, CHECK_MESSAGE).setContexts(contexts);
        // Only a hint to Discord about whom to show the commands to: who may run them is decided here, at each call.
        CommandData corpus = new AsSpecified(CORPUS, "Look after the archive")
                .addSubcommands(
                        new SubcommandData(RELOAD, "Read the corpus again"),
                        new SubcommandData(STATUS, "Show what is loaded"))
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.ADMINISTRATOR))
                .setContexts(contexts);
        return List.of(ask, verify, checkMessage, corpus);
    }

    /**
     * Registers the commands unless Discord has just these already. Blocks.
     *
     * @return whether anything was registered
     */
    static boolean register(JDA jda) {
        List<Command> registered = jda.retrieveCommands().complete();
        if (byName(registered.stream().map(CommandData::fromCommand).toList()).equals(byName(all()))) {
            return false;
        }
        jda.updateCommands().addCommands(all()).complete();
        return true;
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

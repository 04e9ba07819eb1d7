package dateline.front.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** Without a command: the bot if it has a token, else a chat. */
@Command(
        name = "dateline",
        versionProvider = DatelineCommand.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Answers questions about an archive of dated news articles with verbatim quotations.",
            "",
            "Without a command it starts the Discord bot if a token is set, else a chat on the sample articles.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the one question was not answered, 2 usage or configuration error.",
            "A corpus that is not loaded yet, or has changed, is loaded first."
        })
final class DatelineCommand implements Callable<Integer> {
    private final Context context;
    private final ChatCommand chat;
    private final BotCommand bot;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    DatelineCommand(Context context, ChatCommand chat, BotCommand bot) {
        this.context = context;
        this.chat = chat;
        this.bot = bot;
    }

    @Override
    public Integer call() {
        if (context.settings().discord().token() != null) {
            return bot.call();
        }
        context.complain("no Discord token is set, so here is a chat; for the bot, put the token into the variable "
                + "DATELINE_DISCORD_TOKEN or into a file named by discord.token-file in config/dateline.yaml");
        return chat.call();
    }

    /** The version of the jar that runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DatelineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Dateline " + (version == null ? "(not packaged)" : version)};
        }
    }
}

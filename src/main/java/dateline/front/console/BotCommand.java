package dateline.front.console;

import dateline.text.DatelineException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the bot until it is stopped. */
@Command(
        name = "bot",
        description = {
            "Runs the Discord bot until it is stopped.",
            "Its token comes from the variable DATELINE_DISCORD_TOKEN or from a file named by discord.token-file."
        })
final class BotCommand implements Callable<Integer> {
    private final Context context;

    BotCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (context.settings().discord().token() == null) {
            throw new DatelineException("expected a Discord token in the variable DATELINE_DISCORD_TOKEN or in a file "
                    + "named by discord.token-file in config/dateline.yaml, found none");
        }
        context.prepared().bot().run();
        return Console.DONE;
    }
}

package dateline.front.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.jspecify.annotations.Nullable;

/** The commands that check quotes: one that is given, or those in somebody's message. Thread-safe. */
final class QuoteCommands {
    private final QuoteChecks quotes;
    private final Turn turn;

    QuoteCommands(QuoteChecks quotes, Turn turn) {
        this.quotes = quotes;
        this.turn = turn;
    }

    /** A quote that somebody gives, answered where all see it, as questions are. Returns at once. */
    void verify(SlashCommandInteractionEvent event) {
        String text = event.getOption(BotCommands.QUOTE, "", option -> option.getAsString());
        String speaker = event.getOption(BotCommands.SPEAKER, "", option -> option.getAsString());
        check(text, speaker.isBlank() ? null : speaker.strip(), turn.acknowledge(event, false), Wording.NO_QUOTE);
    }

    /** A message that somebody wrote; only who asks sees the answer. Returns at once. */
    void checkMessage(MessageContextInteractionEvent event) {
        String text = event.getTarget().getContentRaw();
        check(text, null, turn.acknowledge(event, true), Wording.NO_TEXT);
    }

    private void check(String text, @Nullable String speaker, Reply reply, String ifBlank) {
        turn.take(reply, "checking quotes", () -> {
            if (text.isBlank()) {
                reply.say(ifBlank);
            } else {
                reply.send(List.of(CheckMessages.of(quotes.check(text, speaker))));
            }
        });
    }
}

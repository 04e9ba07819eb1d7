package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.QuoteChecker;
import dateline.front.discord.card.CheckCards;
import dateline.front.discord.message.Phrase;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** The commands that check quotes: one that is given, or those in somebody's message. Thread-safe. */
final class QuoteCommands {
    private final Entrance entrance;
    private final Archive archive;
    private final QuoteChecker checker;
    private final States states;

    QuoteCommands(Entrance entrance, Archive archive, QuoteChecker checker, States states) {
        this.entrance = entrance;
        this.archive = archive;
        this.checker = checker;
        this.states = states;
    }

    /** A quote that somebody gives, answered where all see it unless told otherwise, as questions are. Returns at once. */
    void verify(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        String text = event.getOption(BotCommands.QUOTE, "", OptionMapping::getAsString);
        String speaker = event.getOption(BotCommands.SPEAKER, "", OptionMapping::getAsString)
                .strip();
        boolean privately =
                event.getOption(BotCommands.PRIVATE, asker.settings().privateByDefault(), OptionMapping::getAsBoolean);
        entrance.command(
                event,
                asker,
                privately,
                "checking a quote",
                reply -> check(asker, text, speaker.isEmpty() ? null : speaker, Phrase.NO_QUOTE, reply));
    }

    /** A message that somebody wrote; only who asks sees the answer. Returns at once. */
    void checkMessage(MessageContextInteractionEvent event) {
        Asker asker = entrance.asker(event);
        String text = event.getTarget().getContentRaw();
        entrance.command(
                event, asker, true, "checking quotes", reply -> check(asker, text, null, Phrase.NO_TEXT, reply));
    }

    private void check(Asker asker, String text, @Nullable String speaker, Phrase ifBlank, Reply reply) {
        if (text.isBlank()) {
            reply.say(asker.texts().say(ifBlank));
            return;
        }
        try (View view = archive.acquire(asker.seen())) {
            List<QuoteCheck> checks = checker.checkAll(view, text, speaker);
            var state = new ShownState.OfQuotations(checks.stream()
                    .map(check ->
                            CheckCards.match(check).map(ShownQuotation::of).orElse(ShownQuotation.NONE))
                    .limit(CheckCards.MOST_SHOWN)
                    .toList());
            String key = states.add(asker, state, view.snapshot()).value();
            reply.send(new CheckCards(asker.texts()).of(checks, key));
        }
    }
}

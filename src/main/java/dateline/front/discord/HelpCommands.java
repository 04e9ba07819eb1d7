package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.config.Settings;
import dateline.front.discord.card.HelpCards;
import dateline.member.PersonalData;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/** What the bot can do, and what it keeps: both told in private, anywhere. Thread-safe. */
final class HelpCommands {
    private final Entrance entrance;
    private final Archive archive;
    private final PersonalData personal;
    private final Settings.Members kept;

    HelpCommands(Entrance entrance, Archive archive, PersonalData personal, Settings.Members kept) {
        this.entrance = entrance;
        this.archive = archive;
        this.personal = personal;
        this.kept = kept;
    }

    /** What the bot can do. Returns at once. */
    void help(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.anywhere(event, asker, "helping", reply -> help(asker, reply));
    }

    /** The same to a message. */
    void help(Asker asker, Reply reply) {
        try (View view = archive.acquire(asker.seen())) {
            reply.send(new HelpCards(asker.texts())
                    .help(view.articleIds().size(), view.range().orElse(null)));
        }
    }

    /** What is kept about the user. Returns at once. */
    void privacy(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.anywhere(
                event,
                asker,
                "telling what is kept",
                reply -> reply.send(new HelpCards(asker.texts()).privacy(personal.summary(asker.user()), kept)));
    }

    /** Deletes what is kept about whoever presses the button. Returns at once. */
    void forget(GenericComponentInteractionCreateEvent event) {
        Asker asker = entrance.asker(event);
        entrance.anywhere(
                event,
                asker,
                "deleting what is kept",
                reply -> reply.send(new HelpCards(asker.texts()).forgotten(personal.delete(asker.user()))));
    }
}

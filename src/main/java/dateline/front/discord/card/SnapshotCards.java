package dateline.front.discord.card;

import dateline.archive.ingest.Changes;
import dateline.archive.ingest.PastSnapshot;
import dateline.archive.ingest.SnapshotHistory.Rollback;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.ParseResult.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what administrators read about the snapshots that are kept, and about what could not be used. */
public final class SnapshotCards {
    /** The name of the file that holds all that could not be used. */
    public static final String ERRORS_FILE = "errors.txt";

    private static final int MOST_ERRORS = 10;
    private static final int MOST_SNAPSHOTS = 20;
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_REASON = 600;

    private final Texts texts;

    public SnapshotCards(Texts texts) {
        this.texts = texts;
    }

    /** What could not be used: the first in the message; all of it in a file where that is not all, or not whole. */
    public Outgoing errors(List<Rejected> errors) {
        if (errors.isEmpty()) {
            return Outgoing.of(texts.say(Phrase.NO_ERRORS));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(errors.stream()
                .limit(MOST_ERRORS)
                .map(error -> "- " + DiscordMarkdown.escape(DiscordText.clip(error.message(), LONGEST_LINE)))
                .collect(Collectors.joining("\n", texts.say(Phrase.ERRORS_FOUND, errors.size()) + "\n", ""))));
        if (errors.size() > MOST_ERRORS
                || errors.stream().anyMatch(error -> error.message().length() > LONGEST_LINE)) {
            parts.add(new Part.Attachment(
                    ERRORS_FILE,
                    errors.stream().map(error -> error.message() + "\n").collect(Collectors.joining())));
        }
        return new Outgoing(parts);
    }

    /** The snapshots that are kept, newest first. */
    public Outgoing history(List<PastSnapshot> snapshots) {
        return Outgoing.of(snapshots.stream()
                .limit(MOST_SNAPSHOTS)
                .map(this::line)
                .collect(Collectors.joining("\n", texts.say(Phrase.HISTORY_TITLE) + "\n", "")));
    }

    private String line(PastSnapshot snapshot) {
        Changes changes = snapshot.changes();
        String line = "- "
                + texts.say(
                        Phrase.HISTORY_LINE,
                        snapshot.id(),
                        texts.instant(snapshot.created()),
                        articles(snapshot),
                        texts.say(Phrase.FILES_REJECTED, snapshot.rejected()));
        if (changes != null) {
            line += "; " + texts.say(Phrase.HISTORY_CHANGES, changes.added(), changes.changed(), changes.removed());
        }
        if (snapshot.current()) {
            line += " · **" + texts.say(Phrase.HISTORY_CURRENT) + "**";
        }
        return snapshot.withdrawn() ? line + " · " + texts.say(Phrase.HISTORY_WITHDRAWN) : line;
    }

    /** Asks whether to go back. */
    public Outgoing confirm(Rollback rollback, String key) {
        PastSnapshot from = rollback.from();
        PastSnapshot to = rollback.to();
        return new Outgoing(List.of(new Part.Framed(
                Part.Colour.AMBER,
                List.of(
                        new Part.Text(texts.say(
                                Phrase.ROLLBACK_ASK,
                                from.id(),
                                texts.instant(from.created()),
                                articles(from),
                                to.id(),
                                texts.instant(to.created()),
                                articles(to))),
                        new Part.Buttons(List.of(new Button.Press(
                                DiscordText.clip(texts.say(Phrase.BUTTON_ROLLBACK, to.id()), Button.LONGEST_LABEL),
                                Button.Look.DANGER,
                                new ComponentId(Action.ROLLBACK, key, 0))))))));
    }

    /** When there is nothing to go back to. */
    public Outgoing nothingBefore(List<PastSnapshot> snapshots) {
        String current = snapshots.stream()
                .filter(PastSnapshot::current)
                .map(snapshot -> snapshot.id().value())
                .findFirst()
                .orElse("?");
        return Outgoing.of(texts.say(Phrase.ROLLBACK_NONE, current));
    }

    /** After a rollback. */
    public Outgoing rolledBack(Rollback done) {
        return Outgoing.of(texts.say(
                Phrase.ROLLED_BACK,
                done.to().id(),
                texts.instant(done.to().created()),
                articles(done.to()),
                done.from().id()));
    }

    /** While another rollback runs. */
    public Outgoing alreadyRunning() {
        return Outgoing.of(texts.say(Phrase.ROLLBACK_RUNNING));
    }

    /** When a rollback cannot be done. */
    public Outgoing refused(String reason) {
        return Outgoing.of("**" + texts.say(Phrase.ROLLBACK_REFUSED) + "** " + clipped(reason));
    }

    /** When what is kept cannot be read. */
    public Outgoing untold(String reason) {
        return Outgoing.of(clipped(reason));
    }

    private String articles(PastSnapshot snapshot) {
        return texts.say(Phrase.ARTICLES, snapshot.articles());
    }

    private static String clipped(String reason) {
        return DiscordMarkdown.escape(DiscordText.clip(reason, LONGEST_REASON));
    }
}

package dateline.front.discord.card;

import dateline.archive.ArchiveStatus;
import dateline.archive.Collections;
import dateline.archive.ingest.IngestReport;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.ParseResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what administrators read about the corpus. */
public final class CorpusCards {
    /** The name of the file that holds what a message has no room for. */
    public static final String FILE = "report.txt";

    private static final int MAX_SHOWN = 10;
    private static final int MAX_LINE = 150;
    private static final int MAX_REASON = 600;
    private static final int MAX_COLLECTIONS = 25;
    private static final int MAX_NAME = 80;

    private final Texts texts;

    public CorpusCards(Texts texts) {
        this.texts = texts;
    }

    /** While a reload goes on. */
    public Outgoing progress(ReloadProgress progress) {
        return Outgoing.of("**" + texts.say(Phrase.RELOADING) + "**\n" + progress.text(texts));
    }

    /** To whoever asks for a second reload meanwhile. */
    public Outgoing alreadyRunning(ReloadProgress progress) {
        return Outgoing.of(texts.say(Phrase.RELOAD_RUNNING) + "\n" + progress.text(texts));
    }

    /** When a reload cannot be done. */
    public Outgoing refused(String reason) {
        return Outgoing.of("**" + texts.say(Phrase.RELOAD_REFUSED) + "** "
                + DiscordMarkdown.escape(DiscordText.clip(reason, MAX_REASON)));
    }

    /** At the end of a reload: the first rejected files in the message, all of them in a file if there are more. */
    public Outgoing report(IngestReport report) {
        List<String> details = details(report);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Framed(
                report.rejected().isEmpty() ? Part.Colour.GREEN : Part.Colour.AMBER,
                List.of(new Part.Text(String.join("\n", summary(report))))));
        if (!details.isEmpty()) {
            parts.add(new Part.Text(details.stream()
                    .limit(MAX_SHOWN)
                    .map(line -> "- " + DiscordMarkdown.escape(DiscordText.clip(line, MAX_LINE)))
                    .collect(Collectors.joining("\n"))));
        }
        if (details.size() > MAX_SHOWN) {
            parts.add(new Part.Attachment(FILE, text(report)));
        }
        return new Outgoing(parts);
    }

    /** For a channel whose members may not know what there is beyond their collections: that it is done, and how to ask. */
    public Outgoing publicReport(IngestReport report) {
        return Outgoing.of(summary(report).getFirst() + "\n-# " + texts.say(Phrase.REPORT_ELSEWHERE));
    }

    /** Everything about a reload as plain text. */
    public String text(IngestReport report) {
        return summary(report).stream()
                        .map(line -> line.replace("**", "") + "\n")
                        .collect(Collectors.joining())
                + details(report).stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    /** What is loaded. The corpus folder's place in the file system is nobody's business here. */
    public Outgoing status(
            ArchiveStatus status, SortedMap<String, Integer> collections, Duration uptime, long gatewayPingMillis) {
        var published = status.published();
        return Outgoing.of(String.join(
                "\n",
                "**" + texts.say(Phrase.SNAPSHOT) + " " + status.snapshot() + "**, "
                        + texts.say(Phrase.MADE_ON, texts.instant(status.created())),
                texts.say(Phrase.ARTICLES, status.articles()) + ", " + texts.say(Phrase.PASSAGES, status.passages()),
                texts.say(Phrase.STATUS_COLLECTIONS, collections(collections)),
                published == null
                        ? texts.say(Phrase.STATUS_PUBLISHED_UNKNOWN)
                        : texts.say(Phrase.STATUS_PUBLISHED, texts.days(published)),
                texts.say(Phrase.STATUS_REJECTED, status.rejected()),
                texts.say(
                        Phrase.STATUS_MODEL,
                        DiscordMarkdown.escape(DiscordText.clip(status.embeddingModel(), MAX_LINE))),
                gatewayPingMillis < 0
                        ? texts.say(Phrase.STATUS_UP, texts.duration(uptime))
                        : texts.say(Phrase.STATUS_UP_PING, texts.duration(uptime), gatewayPingMillis)));
    }

    /** Such as "press (12), (top) (3)"; the first of many. */
    private String collections(SortedMap<String, Integer> sizes) {
        String named = sizes.entrySet().stream()
                .limit(MAX_COLLECTIONS)
                .map(entry -> DiscordMarkdown.escape(DiscordText.clip(Collections.shown(entry.getKey()), MAX_NAME))
                        + " (" + texts.say(Phrase.ARTICLES, entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        if (sizes.isEmpty()) {
            return texts.say(Phrase.SETTINGS_COLLECTIONS_NONE);
        }
        return sizes.size() > MAX_COLLECTIONS
                ? named + " " + texts.say(Phrase.AND_MORE, sizes.size() - MAX_COLLECTIONS)
                : named;
    }

    private List<String> summary(IngestReport report) {
        return List.of(
                report.published()
                        ? "**" + texts.say(Phrase.RELOADED) + "** "
                                + texts.say(Phrase.SNAPSHOT_IN_USE, report.snapshot())
                        : "**" + texts.say(Phrase.NOTHING_CHANGED) + "** "
                                + texts.say(Phrase.SNAPSHOT_STAYS, report.snapshot()),
                texts.say(
                        Phrase.REPORT_ARTICLES,
                        texts.say(Phrase.ARTICLES, report.articles()),
                        report.added(),
                        report.changed(),
                        report.removed()),
                texts.say(Phrase.REPORT_PASSAGES, texts.say(Phrase.PASSAGES, report.passages()), report.embedded()),
                texts.say(
                        Phrase.REPORT_REJECTED,
                        texts.say(Phrase.COPIES, report.copies().size()),
                        texts.say(Phrase.FILES_REJECTED, report.rejected().size())),
                texts.say(Phrase.TOOK, texts.duration(report.took())));
    }

    private static List<String> details(IngestReport report) {
        return Stream.concat(report.rejected().stream().map(ParseResult.Rejected::message), report.notes().stream())
                .toList();
    }
}

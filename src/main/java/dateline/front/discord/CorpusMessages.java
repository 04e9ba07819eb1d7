package dateline.front.discord;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.reading.article.ParseResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what administrators read about the corpus. */
final class CorpusMessages {
    static final String FILE = "report.txt";
    private static final int MAX_SHOWN = 10;
    private static final int MAX_LINE = 300;

    private CorpusMessages() {}

    /** While a reload goes on. */
    static OutgoingMessage progress(ReloadProgress progress) {
        return OutgoingMessage.of("**Reloading the corpus**\n" + progress.text());
    }

    /** To whoever asks for a second reload meanwhile. */
    static OutgoingMessage alreadyRunning(ReloadProgress progress) {
        return OutgoingMessage.of("A reload is already running.\n" + progress.text());
    }

    /** When a reload cannot be done. */
    static OutgoingMessage refused(String reason) {
        return OutgoingMessage.of(
                "**The corpus was not reloaded.** " + DiscordMarkdown.escape(DiscordText.clip(reason, 2 * MAX_LINE)));
    }

    /** At the end of a reload: the first rejected files in the message, all of them in a file if there are more. */
    static List<OutgoingMessage> report(IngestReport report) {
        var pages = new Pages();
        summary(report).forEach(pages::add);
        List<String> details = details(report);
        details.stream()
                .limit(MAX_SHOWN)
                .forEach(line -> pages.add("- " + DiscordMarkdown.escape(DiscordText.clip(line, MAX_LINE))));
        var file = new OutgoingMessage.Attachment(FILE, text(report));
        List<OutgoingMessage> messages = pages.messages(file);
        if (details.size() <= MAX_SHOWN) {
            return messages;
        }
        var first = new OutgoingMessage(messages.getFirst().content(), List.of(file));
        return Stream.concat(Stream.of(first), messages.stream().skip(1)).toList();
    }

    /** The same without names of files, for a channel that others read. */
    static OutgoingMessage publicReport(IngestReport report) {
        return OutgoingMessage.of(String.join("\n", summary(report)));
    }

    /** Everything about a reload as plain text. */
    static String text(IngestReport report) {
        return summary(report).stream()
                        .map(line -> line.replace("**", "") + "\n")
                        .collect(Collectors.joining())
                + details(report).stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    /** What is loaded. The corpus folder's place in the file system is nobody's business here. */
    static OutgoingMessage status(ArchiveStatus status, Duration uptime, long gatewayPingMillis) {
        var published = status.published();
        List<String> lines = List.of(
                "**Snapshot " + status.snapshot() + "**, made " + EnglishDates.instant(status.created()),
                count(status.articles(), "article") + ", " + count(status.passages(), "passage"),
                "Published: " + (published == null ? "no day known" : EnglishDates.days(published)),
                "Rejected at the last reload: " + count(status.rejected(), "file or row", "files or rows"),
                "Embedding model: " + DiscordMarkdown.escape(DiscordText.clip(status.embeddingModel(), 100)),
                "Up for " + duration(uptime) + ", gateway "
                        + (gatewayPingMillis < 0 ? "not measured yet" : gatewayPingMillis + " ms"));
        return OutgoingMessage.of(String.join("\n", lines));
    }

    /** Such as "850 ms", "12 s", "3 min 5 s" or "2 h 10 min". */
    static String duration(Duration duration) {
        if (duration.toMillis() < 1000) {
            return duration.toMillis() + " ms";
        }
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutes() < 60
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    private static List<String> summary(IngestReport report) {
        String head = report.published()
                ? "**The corpus is reloaded.** Snapshot " + report.snapshot() + " is in use."
                : "**Nothing had changed.** Snapshot " + report.snapshot() + " stays in use.";
        return List.of(
                head,
                String.format(
                        Locale.ROOT,
                        "%s: %,d added, %,d changed, %,d removed",
                        count(report.articles(), "article"),
                        report.added(),
                        report.changed(),
                        report.removed()),
                String.format(
                        Locale.ROOT, "%s, %,d embedded anew", count(report.passages(), "passage"), report.embedded()),
                count(report.copies().size(), "copy", "copies") + ", "
                        + count(report.rejected().size(), "file or row rejected", "files or rows rejected"),
                "Took " + duration(report.took()));
    }

    private static List<String> details(IngestReport report) {
        return Stream.concat(report.rejected().stream().map(ParseResult.Rejected::message), report.notes().stream())
                .toList();
    }

    private static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}

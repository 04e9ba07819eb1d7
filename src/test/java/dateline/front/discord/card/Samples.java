package dateline.front.discord.card;

import dateline.archive.ArchiveStatus;
import dateline.archive.SnapshotId;
import dateline.archive.index.MadeWith;
import dateline.archive.ingest.IngestReport;
import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.reading.article.ParseResult;
import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Answers and reports to show. */
public final class Samples {
    public static final String HARBOUR = "The harbour of Mirefield will stay closed until the last crane is safe.";
    public static final SnapshotId SNAPSHOT = new SnapshotId("s-42");

    private Samples() {}

    public static Answer.Frame frame(String question) {
        var understood = new Understood(null, null, null, null, Understood.Kind.OTHER);
        return new Answer.Frame(Question.of(question), understood, SNAPSHOT, Duration.ofMillis(12));
    }

    public static Answer quoted(String question, List<Quotation> quotations) {
        return new Answer.Quoted(frame(question), quotations, 0.9);
    }

    public static Answer declined(String question, List<Quotation> nearest) {
        var reason = new Answer.Reason(Answer.Missing.TOPIC, "The archive holds nothing about *volcanoes*.");
        return new Answer.NotInArchive(frame(question), reason, nearest, 0.1);
    }

    /** Said by somebody, with a title and a link. */
    public static Quotation harbour() {
        var citation = new Citation(
                "mirefield.txt",
                "Harbour of Mirefield closed after storm",
                "The Mirefield Courier",
                "https://courier.example/2021/harbour_(closed)",
                Publication.written(LocalDate.of(2021, 9, 2)),
                "A storm has",
                4);
        LocalDate day = LocalDate.of(2021, 9, 1);
        int key = HARBOUR.indexOf("stay closed");
        return new Quotation(
                citation,
                new Span(100, 100 + HARBOUR.length()),
                HARBOUR,
                new SentenceDate("2021-09-01", DateInterval.day(day), DateBasis.WRITTEN),
                new Speaker("Ada Quill", "harbour master", "Mirefield Port"),
                List.of(new Speaker("Ada Quill", "harbour master", "Mirefield Port")),
                null,
                Quotation.Mode.DIRECT,
                List.of(new Span(key, key + "stay closed".length())),
                List.of());
    }

    /** Nobody's words, in an article about which little is known. */
    public static Quotation plain(String text, List<Span> highlights) {
        var citation =
                new Citation("notes/undated.txt", null, null, null, Publication.UNKNOWN, "Nothing is known of", 1);
        return new Quotation(
                citation,
                new Span(0, text.length()),
                text,
                SentenceDate.UNKNOWN,
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                highlights,
                List.of());
    }

    public static Quotation plain(String text) {
        return plain(text, List.of());
    }

    public static IngestReport report(int rejected) {
        return new IngestReport(
                SNAPSHOT,
                true,
                7,
                3,
                2,
                1,
                41,
                9,
                List.of(new IngestReport.Copy("b.txt", "a.txt")),
                java.util.stream.IntStream.range(0, rejected)
                        .mapToObj(i ->
                                new ParseResult.Rejected("bad_" + i + ".txt", 3, "an ISO date", "<the *first* of May>"))
                        .toList(),
                List.of(),
                Duration.ofSeconds(83));
    }

    public static ArchiveStatus status() {
        return new ArchiveStatus(
                SNAPSHOT,
                Path.of("/srv/secret-place/corpus"),
                Instant.parse("2026-03-01T10:15:00Z"),
                7,
                41,
                1,
                new DateInterval(LocalDate.of(2021, 8, 20), LocalDate.of(2021, 9, 3)),
                "a-small-model",
                MadeWith.now("a-small-model"));
    }
}

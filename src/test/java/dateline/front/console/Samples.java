package dateline.front.console;

import dateline.archive.ArchiveStatus;
import dateline.archive.SnapshotId;
import dateline.archive.index.MadeWith;
import dateline.archive.ingest.Changes;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.PastSnapshot;
import dateline.archive.ingest.SnapshotHistory;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Explanation;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.asking.search.Hit;
import dateline.asking.verify.Difference;
import dateline.asking.verify.Edit;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.Verdict;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.ParseResult;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Passage;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-made answers and articles. */
final class Samples {
    static final SnapshotId SNAPSHOT = new SnapshotId("s-1");
    static final LocalDate DAY = LocalDate.of(2021, 9, 1);
    static final String TEXT = "“The road is open,” Ann Lee said on Wednesday.";

    private Samples() {}

    /** A direct statement with everything that there can be. */
    static Quotation full() {
        var citation = new Citation(
                "news/a.txt",
                "The road",
                "Sample Gazette",
                "https://example.org/a",
                Publication.inferred(LocalDate.of(2021, 9, 2), false),
                "“The road is open",
                3);
        var speaker = new Speaker("Ann Lee", "engineer", "Road Office");
        return new Quotation(
                citation,
                new Span(10, 10 + TEXT.length()),
                TEXT,
                new SentenceDate("2021-09-01", DateInterval.day(DAY), DateBasis.RECKONED),
                speaker,
                List.of(speaker, new Speaker(null, "aide", null)),
                "Sample Agency",
                Quotation.Mode.DIRECT,
                List.of(new Span(5, 9)),
                List.of(Excerpts.copy("b.txt", new Span(0, 4), "“The")));
    }

    /** Nobody's statement, of which nothing is known but where it stands. */
    static Quotation bare(String text) {
        return new Quotation(
                new Citation("b.txt", null, null, null, Publication.UNKNOWN, "It rained", 1),
                new Span(0, text.length()),
                text,
                SentenceDate.ARTICLE,
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());
    }

    /** A claim with one word changed. */
    static QuoteCheck altered(String claim) {
        var difference = new Difference(List.of(
                new Edit.Equal("“The road is ", "\"The road is "), new Edit.Delete("open"), new Edit.Insert("shut")));
        return new QuoteCheck(
                claim,
                new Verdict.Altered(List.of(full()), difference),
                List.of(new Note.OtherSpeaker("Bo Kay", "Ann Lee")));
    }

    static Answer.Frame frame(Question question) {
        return new Answer.Frame(
                question,
                new Understood(DaySet.day(DAY), "Ann Lee", null, null, Understood.Kind.STATEMENT),
                SNAPSHOT,
                Duration.ofMillis(12));
    }

    static Answer quoted(Question question) {
        return new Answer.Quoted(frame(question), List.of(full()), 0.75);
    }

    static Answer notInArchive(Question question, Answer.@Nullable Missing missing) {
        return new Answer.NotInArchive(
                frame(question),
                new Answer.Reason(missing, "No article tells of that."),
                List.of(bare("It rained.")),
                0.25);
    }

    static Answer conflicting(Question question) {
        return new Answer.Conflicting(
                frame(question),
                List.of(full(), bare("It rained.")),
                List.of(new Answer.Figure("15", "vehicles", List.of(0)), new Answer.Figure("20", null, List.of(1))),
                0.5);
    }

    static Answer clarify(Question question) {
        return new Answer.Clarify(frame(question), List.of("2021", "2022"), List.of(question, question));
    }

    static AnnotatedArticle annotated() {
        String text = "Ann said yes on Sep 1.";
        var article = new Article(
                "a.txt",
                null,
                null,
                null,
                null,
                Publication.written(LocalDate.of(2021, 9, 2)),
                text,
                List.of(new Paragraph(1, new Span(0, 22), Paragraph.Kind.BODY)),
                Map.of());
        return new AnnotatedArticle(
                article,
                List.of(new Sentence(
                        1, new Span(0, 22), new SentenceDate("2021-09-01", DateInterval.day(DAY), DateBasis.WRITTEN))),
                List.of(new Timex(new Span(16, 21), TimexType.DATE, "2021-09-01", true)),
                List.of(
                        new Statement(
                                new Span(0, 12),
                                Statement.Mode.INDIRECT,
                                new Speaker("Ann Lee", null, "Road Office"),
                                new Span(0, 3),
                                new Span(4, 8),
                                List.of(new Span(9, 12)),
                                "2021-09-01"),
                        new Statement(
                                new Span(9, 12),
                                Statement.Mode.DIRECT,
                                null,
                                null,
                                null,
                                List.of(new Span(9, 12)),
                                null)),
                List.of(new Passage(0, new Span(0, 22), 0, 1)));
    }

    static Hit hit() {
        AnnotatedArticle article = annotated();
        return new Hit(article, article.passages().getFirst(), 7, 0.5, 2, 0.9);
    }

    /** The one sentence of {@link #hit}, and what weighed for and against it. */
    static Explanation.Weighed weighed() {
        AnnotatedArticle article = annotated();
        Sentence sentence = article.sentences().getFirst();
        double[] values = new double[Feature.values().length];
        values[Feature.PAIRS.position()] = 0.5;
        var fit = new Constraints.Fit(true, sentence.date(), false, false, false, false);
        return new Explanation.Weighed(
                new Candidate(article, sentence, fit, Features.of(values), 1.5, 0.625),
                Map.of(
                        Feature.PAIRS, 2.0,
                        Feature.ANTONYM, -3.0,
                        Feature.NAMES, 0.25,
                        Feature.NUMBERS, 0.5,
                        Feature.KIND, 1.0));
    }

    static ArchiveStatus status() {
        return new ArchiveStatus(
                SNAPSHOT,
                Path.of("texts"),
                Instant.parse("2026-01-02T03:04:05Z"),
                2,
                9,
                1,
                new DateInterval(LocalDate.of(2021, 8, 23), DAY),
                "minilm",
                MadeWith.now("minilm"));
    }

    static SnapshotHistory history() {
        Instant made = Instant.parse("2026-01-02T03:04:05Z");
        var newest = new PastSnapshot(new SnapshotId("s-3"), made, 3, 9, 1, true, false, new Changes(2, 1, 0));
        var middle = new PastSnapshot(new SnapshotId("s-2"), made, 1, 4, 0, false, true, new Changes(0, 0, 1));
        var oldest = new PastSnapshot(new SnapshotId("s-1"), made, 2, 8, 0, false, false, null);
        return new SnapshotHistory() {
            @Override
            public List<PastSnapshot> history() {
                return List.of(newest, middle, oldest);
            }

            @Override
            public List<ParseResult.Rejected> errors() {
                return report().rejected();
            }

            @Override
            public Rollback rollback() {
                return new Rollback(newest, oldest);
            }
        };
    }

    static IngestReport report() {
        return new IngestReport(
                SNAPSHOT,
                true,
                3,
                2,
                1,
                0,
                9,
                4,
                List.of(new IngestReport.Copy("b.txt", "a.txt")),
                List.of(new ParseResult.Rejected("c.jsonl", 7, "a text", "a\u001b[2J row without one")),
                List.of("d.txt: read as windows-1252"),
                Duration.ofMillis(1500));
    }
}

package dateline.asking.evidence;

import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;

/** Quotations of which only the article and the words matter. */
public final class Excerpts {
    private Excerpts() {}

    /** What somebody said on a day that is written there. */
    public static Quotation said(String article, String text, String speaker, LocalDate day) {
        Quotation of = of(article, text);
        var who = new Speaker(speaker, null, null);
        return new Quotation(
                of.citation(),
                of.span(),
                text,
                new SentenceDate(day.toString(), DateInterval.day(day), DateBasis.WRITTEN),
                who,
                List.of(who),
                null,
                Quotation.Mode.DIRECT,
                List.of(),
                List.of());
    }

    /** The whole text of an article that an outlet published on a day that is written there. */
    public static Quotation printed(String article, String text, String source, LocalDate published) {
        Quotation of = of(article, text);
        return new Quotation(
                new Citation(article, null, source, null, Publication.written(published), "It", 1),
                of.span(),
                text,
                of.date(),
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());
    }

    /** The same words in another article. */
    public static Quotation.Copy copy(String article, Span span, String text) {
        return new Quotation.Copy(of(article, text).citation(), span, text, SentenceDate.UNKNOWN);
    }

    /** The whole text of an article, nobody's statement. */
    public static Quotation of(String article, String text) {
        return new Quotation(
                new Citation(article, null, null, null, Publication.UNKNOWN, "It", 1),
                new Span(0, text.length()),
                text,
                SentenceDate.UNKNOWN,
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());
    }
}

package dateline.asking.timeline;

import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hand-made entries. */
final class TimelineSamples {
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private TimelineSamples() {}

    static Timeline.Entry entry(DateInterval days, @Nullable String name, String text, double strength) {
        return entry("article of " + text, days, name, text, strength);
    }

    static Timeline.Entry entry(
            String article, DateInterval days, @Nullable String name, String text, double strength) {
        Speaker speaker = name == null ? null : new Speaker(name, null, null);
        return new Timeline.Entry(
                new Quotation(
                        new Citation(article, null, null, null, Publication.UNKNOWN, "opening", 1),
                        new Span(0, text.length()),
                        text,
                        new SentenceDate(days.from().toString(), days, DateBasis.WRITTEN),
                        speaker,
                        speaker == null ? List.of() : List.of(speaker),
                        null,
                        speaker == null ? Quotation.Mode.NONE : Quotation.Mode.DIRECT,
                        List.of(),
                        List.of()),
                strength);
    }

    static Timeline.Entry told(int day, String text, double strength) {
        return entry(DateInterval.day(DAY.plusDays(day)), null, text, strength);
    }

    static Timeline timeline(String topic, List<Timeline.Entry> entries) {
        return new Timeline(topic, entries, entries.size(), 0, List.of(), List.of());
    }
}

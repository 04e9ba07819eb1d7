package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Publication;
import dateline.reading.article.WeekdayMismatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of an article that has none written in its head. A dateline or a line such as "Published on …" pins
 * the day: that is exact. Otherwise the article is not older than the latest day that it tells of, which only bounds it; a
 * day that was still to come does not. A weekday beside a day fixes the year within the archive's range, stretched by two
 * months either way; so does a range that holds the day once. A weekday that contradicts its day settles nothing,
 * and weekdays that contradict the year chosen for a dateline leave it uncertain ({@link WeekdayEvidence}). Immutable
 * and thread-safe.
 */
final class PublicationInference {
    private static final int STRETCH_DAYS = 60;
    /** Where the archive gives no range, only what stands so near the start counts: a dateline or the lede. */
    private static final int LEDE_CHARS = 600;
    /** In characters; words so near before a day tell whether it was to come. */
    private static final int FORWARD_CHARS = 60;

    private final TimeTagger tagger;
    private final PublicationLines lines = new PublicationLines();
    private final WordLists words = WordLists.of("dateline/passage/publication.txt");
    private final Tokenizer tokenizer = new Tokenizer();

    PublicationInference(TimeTagger tagger) {
        this.tagger = tagger;
    }

    Publication of(Article article, @Nullable DateInterval archiveRange) {
        if (article.publication().basis() != Publication.Basis.UNKNOWN) {
            return article.publication();
        }
        String text = article.text();
        List<Timex> timexes = tagger.tag(text, new Span(0, text.length()), new TimeContext(null, archiveRange)).stream()
                .filter(timex -> !WeekdayMismatch.within(text, timex.span()))
                .toList();
        Optional<Publication> pinned = pinned(text, lines.of(article, timexes), archiveRange);
        if (pinned.isPresent()) {
            return pinned.get();
        }
        Optional<LocalDate> latest = timexes.stream()
                .filter(timex -> archiveRange != null || timex.span().end() <= LEDE_CHARS)
                .filter(timex -> !isToCome(text, timex.span()))
                .flatMap(timex -> day(timex).stream())
                .filter(day -> archiveRange == null || near(day, archiveRange))
                .max(LocalDate::compareTo);
        return latest.map(day -> Publication.inferred(day, false)).orElse(Publication.UNKNOWN);
    }

    /** What the surest kind of line says, if its lines agree; a second day would be that of something told. */
    private static Optional<Publication> pinned(
            String text, List<PublicationLines.Found> found, @Nullable DateInterval archiveRange) {
        var weekdays = new WeekdayEvidence(text);
        for (PublicationLines.Line line : PublicationLines.Line.values()) {
            List<Publication> said = found.stream()
                    .filter(one -> one.line() == line)
                    .map(PublicationLines.Found::timex)
                    .flatMap(timex ->
                            weekdays.dated(timex.value(), timex.span().of(text), archiveRange, day(timex)).stream())
                    .distinct()
                    .toList();
            if (said.size() == 1) {
                Publication only = said.getFirst();
                return line == PublicationLines.Line.UPDATED && only.date() != null
                        ? Optional.of(Publication.inferred(only.date(), false))
                        : Optional.of(only);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Timex timex) {
        return TimexIntervals.of(timex.value()).filter(DateInterval::isOneDay).map(DateInterval::from);
    }

    /** Whether "will", "until" or their like stand shortly before a day, in its sentence. */
    private boolean isToCome(String text, Span timex) {
        List<Token> before =
                tokenizer.tokens(text, new Span(Math.max(0, timex.start() - FORWARD_CHARS), timex.start()));
        for (Token token : before.reversed()) {
            if (token.is(".")) {
                return false;
            }
            if (words.is("forward", token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(LocalDate day, DateInterval range) {
        return !day.isBefore(range.from().minusDays(STRETCH_DAYS))
                && !day.isAfter(range.to().plusDays(STRETCH_DAYS));
    }
}

package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.SpanOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of what each sentence tells.
 *
 * <p>A time expression in the sentence dates it, if it belongs to the main clause: of a reported sentence that is the part
 * around the reporting words, not what is reported. Otherwise the day is carried over, but only where the narration
 * plainly stays: the same speaker goes on, the quotation goes on, or the sentence tells the same things as the dated one
 * right before it. A wrong day is worse than none, so whatever is doubtful keeps the article's date as its only bound.
 * What belongs to a sentence is found by binary search: linear in the number of
 * sentences times the time expressions of each, but for a logarithm. Immutable and thread-safe.
 */
final class SentenceDates {
    private static final int MAX_DAYS = 31;

    private final Narration narration = new Narration();

    /** What is known of a sentence while the article is read. */
    private record Dated(int index, SentenceDate date) {}

    /**
     * The dates of an article's sentences.
     *
     * @param sentences in order
     * @param timexes in order
     * @param statements in order of their spans
     * @return one for each sentence, in order
     */
    List<SentenceDate> of(Article article, List<Span> sentences, List<Timex> timexes, List<Statement> statements) {
        SentenceDate none = article.publication().basis() == Publication.Basis.UNKNOWN
                ? SentenceDate.UNKNOWN
                : SentenceDate.ARTICLE;
        Map<Speaker, SentenceDate> said = new HashMap<>();
        List<SentenceDate> dates = new ArrayList<>();
        Dated last = null;
        SpanOrder<Paragraph> paragraphs = new SpanOrder<>(article.paragraphs(), Paragraph::span);
        SpanOrder<Timex> times = new SpanOrder<>(timexes, Timex::span);
        List<List<Statement>> reports = reports(sentences, statements);
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Paragraph paragraph = paragraphs.at(sentence.start()).orElseThrow();
            if (paragraph.kind() != Paragraph.Kind.BODY) {
                last = paragraph.kind() == Paragraph.Kind.HEADING ? null : last;
                dates.add(none);
                continue;
            }
            List<Statement> here = reports.get(i);
            List<Timex> own = times.overlapping(sentence).stream()
                    .filter(timex -> sentence.contains(timex.span()))
                    .toList();
            Optional<SentenceDate> written = written(article.text(), sentence, own, here);
            SentenceDate date = written.or(() -> speaking(article.text(), sentence, own, here, said))
                    .orElse(none);
            if (date.equals(none) && last != null) {
                boolean next = last.index() == i - 1;
                boolean same =
                        next && paragraph.span().contains(sentences.get(i - 1).start());
                if (next
                        && narration.stays(
                                article.text(), sentences.get(i - 1), sentence, same, !here.isEmpty(), own)) {
                    date = carried(last.date());
                }
            }
            SentenceDate known = date;
            boolean day = known.interval() != null && known.interval().isOneDay();
            if (day) {
                here.stream()
                        .map(Statement::speaker)
                        .filter(speaker -> speaker != null)
                        .forEach(speaker -> said.put(speaker, known));
            }
            last = day ? new Dated(i, known) : null;
            dates.add(date);
        }
        return dates;
    }

    /** What a time expression in the sentence says. */
    private Optional<SentenceDate> written(String text, Span sentence, List<Timex> timexes, List<Statement> here) {
        Optional<SentenceDate> best = Optional.empty();
        int bestRank = 0;
        for (Timex timex : timexes) {
            if (timex.type() != TimexType.DATE && timex.type() != TimexType.TIME) {
                continue;
            }
            Optional<DateInterval> days = TimexIntervals.of(timex.value());
            int rank = rank(text, sentence, timex.span(), here);
            if (days.isEmpty() || rank == 0 || (days.get().days() > MAX_DAYS && !here.isEmpty())) {
                continue;
            }
            String words = timex.span().of(text);
            boolean spelt = !timex.relative() || words.chars().anyMatch(Character::isDigit);
            SentenceDate date =
                    new SentenceDate(timex.value(), days.get(), spelt ? DateBasis.WRITTEN : DateBasis.RECKONED);
            if (best.isEmpty() || rank > bestRank || (rank == bestRank && finer(date, best.get()))) {
                best = Optional.of(date);
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean finer(SentenceDate one, SentenceDate other) {
        DateInterval a = one.interval();
        DateInterval b = other.interval();
        return a != null && b != null && a.days() < b.days();
    }

    /**
     * How closely an expression belongs to what the sentence as a whole tells: 3 beside reporting words, 2 at the
     * sentence's start, 1 elsewhere in a sentence that reports nothing; 0 if it belongs to what is said, and not to the
     * saying.
     */
    private int rank(String text, Span sentence, Span timex, List<Statement> here) {
        boolean opens = narration.opens(text, new Span(sentence.start(), timex.start()));
        if (here.isEmpty()) {
            return opens ? 2 : 1;
        }
        boolean quoted = false;
        for (Statement statement : here) {
            Span cue = statement.cue();
            Span mention = statement.mention();
            if (cue == null) {
                continue;
            }
            int from = mention == null ? cue.start() : Math.min(cue.start(), mention.start());
            int to = mention == null ? cue.end() : Math.max(cue.end(), mention.end());
            int reported = cue.end();
            int time = timex.start();
            boolean between = time >= from && timex.end() <= to;
            boolean after = time >= reported && narration.attached(text, new Span(reported, time));
            boolean beyond = time >= to && narration.attached(text, new Span(to, time));
            if (between || after || beyond) {
                return 3;
            }
            quoted |= statement.mode() == Statement.Mode.DIRECT
                    && statement.content().stream().anyMatch(part -> part.contains(timex));
        }
        return opens && !quoted ? 2 : 0;
    }

    /** The same speaker goes on with what was dated before. */
    private Optional<SentenceDate> speaking(
            String text, Span sentence, List<Timex> own, List<Statement> here, Map<Speaker, SentenceDate> said) {
        boolean elsewhere = own.stream().anyMatch(timex -> timex.value().equals("PAST_REF"));
        if (elsewhere || narration.looksBack(text, sentence)) {
            return Optional.empty();
        }
        for (Statement statement : here) {
            @Nullable Speaker speaker = statement.speaker();
            SentenceDate date = speaker == null ? null : said.get(speaker);
            if (date != null) {
                return Optional.of(carried(date));
            }
        }
        return Optional.empty();
    }

    private static SentenceDate carried(SentenceDate date) {
        return new SentenceDate(date.value(), date.interval(), DateBasis.CARRIED);
    }

    /** For each sentence the statements that have a part in it, in order. */
    private static List<List<Statement>> reports(List<Span> sentences, List<Statement> statements) {
        SpanOrder<Span> order = new SpanOrder<>(sentences, span -> span);
        List<List<Statement>> reports = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            reports.add(new ArrayList<>());
        }
        for (Statement statement : statements) {
            if (statement.kind() != Statement.Kind.SPEECH) {
                continue;
            }
            int i = order.firstEndingAfter(statement.span().start());
            while (i < sentences.size()
                    && sentences.get(i).start() < statement.span().end()) {
                reports.get(i++).add(statement);
            }
        }
        return reports;
    }
}

package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of what each sentence tells.
 *
 * <p>A time expression in the sentence dates it, if it belongs to the main clause ({@link TimeRoles}): of a reported sentence
 * that is the part around the reporting words, not what is reported. Otherwise the day is carried over ({@link Story}), but
 * only where the narration plainly stays: the same speaker goes on, the quotation goes on, or the sentence tells the same
 * things as the dated one right before it. A wrong day is worse than none, so whatever is doubtful keeps the article's date
 * as its only bound. What belongs to a sentence is found by binary search: linear in the number of sentences times the time
 * expressions of each, but for a logarithm. Immutable and thread-safe.
 */
final class SentenceDates {
    private static final int MAX_DAYS = 31;
    private static final int MAX_DAYS_SAID = 366;

    private final WordLists words = WordLists.of("dateline/passage/narration.txt");
    private final Occasions occasions = new Occasions(words);
    private final Narration narration = new Narration(words, occasions);
    private final TimeRoles roles = new TimeRoles(words);
    private final DatedClauses clauses = new DatedClauses(words, roles);
    private final DayPhrases phrases = new DayPhrases();
    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * What is read out of an article.
     *
     * @param dates one for each sentence, in order
     * @param events the dated clauses of each sentence, in order
     * @param said TIMEX3 value of the day of each statement, in order; null where it is not known
     */
    record Reading(List<SentenceDate> dates, List<List<DatedClause>> events, List<@Nullable String> said) {}

    /** A day with what it is to its sentence. */
    record Dating(SentenceDate date, TimeRole role) {}

    /**
     * Reads an article.
     *
     * @param sentences in order
     * @param timexes in order
     * @param statements in order of their spans
     */
    Reading of(Article article, List<Span> sentences, List<Timex> timexes, List<Statement> statements) {
        SentenceDate none = article.publication().basis() == Publication.Basis.UNKNOWN
                ? SentenceDate.UNKNOWN
                : SentenceDate.ARTICLE;
        var story = new Story(narration, occasions, none);
        List<SentenceDate> dates = new ArrayList<>();
        List<List<DatedClause>> events = new ArrayList<>();
        var paragraphs = new SpanOrder<>(article.paragraphs(), Paragraph::span);
        var times = new SpanOrder<>(timexes, Timex::span);
        List<List<Statement>> reports = reports(sentences, statements);
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            Paragraph paragraph = paragraphs.at(span.start()).orElseThrow();
            if (paragraph.kind() != Paragraph.Kind.BODY) {
                if (paragraph.kind() == Paragraph.Kind.HEADING) {
                    story.interrupt();
                }
                dates.add(none);
                events.add(List.of());
                continue;
            }
            story.enter(paragraph.number());
            SentenceWords sentence = sentence(article.text(), span, times, reports.get(i), story);
            dates.add(date(sentence, story, article.publication()));
            events.add(clauses.of(sentence));
        }
        spread(sentences, statements, story, dates, none);
        var order = new SpanOrder<>(sentences, span -> span);
        List<@Nullable String> said = new ArrayList<>();
        for (Statement statement : statements) {
            int at = order.firstEndingAfter(statement.span().start());
            boolean event = statement.kind() == Statement.Kind.STANCE
                    && at < sentences.size()
                    && reports.get(at).isEmpty();
            said.add(story.saidOn(statement)
                    .or(() -> event ? Optional.of(dates.get(at)) : Optional.empty())
                    .map(SentenceDate::value)
                    .orElse(null));
        }
        return new Reading(dates, events, said);
    }

    private SentenceWords sentence(
            String text, Span span, SpanOrder<Timex> times, List<Statement> statements, Story story) {
        List<Token> tokens = tokenizer.tokens(text, span);
        List<Timex> own = times.overlapping(span).stream()
                .filter(timex -> span.contains(timex.span()))
                .toList();
        return new SentenceWords(
                text, span, tokens, phrases.resolve(tokens, own, story.focus()), main(text, statements));
    }

    /** The statements without those of a clause such as "who has challenged the board", which make no report of a sentence. */
    private List<Statement> main(String text, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.mention() == null
                        || !words.is("relative", statement.mention().of(text).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private SentenceDate date(SentenceWords sentence, Story story, Publication publication) {
        LocalDate latest = publication.exact() ? publication.date() : null;
        Optional<Dating> written = best(sentence, sentence.statements(), latest, TimeRole.OPENING);
        if (written.isPresent()) {
            story.dated(sentence, written.get(), latest, statement -> own(sentence, statement, latest));
            return written.get().date();
        }
        Optional<SentenceDate> now = now(sentence, publication);
        return now.isPresent() ? story.passed(sentence, now.get()) : story.carried(sentence);
    }

    /** When one statement was made: what stands with its own words counts before what opens the sentence. */
    private Optional<Dating> own(SentenceWords sentence, Statement statement, @Nullable LocalDate latest) {
        return best(sentence, List.of(statement), latest, TimeRole.SAYING)
                .or(() -> best(sentence, List.of(statement), latest, TimeRole.OPENING));
    }

    /** "Now, according to reports, Doe is hoping": reported on the day of writing. */
    private Optional<SentenceDate> now(SentenceWords sentence, Publication publication) {
        boolean opens =
                words.is("present", sentence.word(0)) && sentence.word(1).equals(",");
        boolean reports = sentence.statements().stream().anyMatch(statement -> statement.cue() != null);
        return opens && reports && publication.exact() && publication.date() != null
                ? Optional.of(new SentenceDate(
                        publication.date().toString(), DateInterval.day(publication.date()), DateBasis.RECKONED))
                : Optional.empty();
    }

    /**
     * The time expression that says most about when a sentence, or one statement of it, took place.
     *
     * @param latest nothing was said after that day; null if there is no such bound
     * @param highest roles above it do not count
     */
    private Optional<Dating> best(
            SentenceWords sentence, List<Statement> statements, @Nullable LocalDate latest, TimeRole highest) {
        var asked =
                new SentenceWords(sentence.text(), sentence.span(), sentence.tokens(), sentence.times(), statements);
        Optional<Dating> best = Optional.empty();
        for (Timex timex : asked.times()) {
            if (timex.type() != TimexType.DATE && timex.type() != TimexType.TIME) {
                continue;
            }
            Optional<DateInterval> days = TimexIntervals.of(timex.value());
            TimeRole role = roles.of(asked, timex);
            boolean reports = !statements.isEmpty();
            boolean tooLate = reports && isAfter(days, latest);
            if (tooLate
                    || role.compareTo(highest) > 0
                    || days.isEmpty()
                    || !role.dates(reports)
                    || (days.get().days() > (role.compareTo(TimeRole.SAYING) >= 0 ? MAX_DAYS_SAID : MAX_DAYS)
                            && reports)) {
                continue;
            }
            var date = new SentenceDate(timex.value(), days.get(), DateBasis.of(timex, asked.text()));
            Dating dating = new Dating(date, role);
            if (best.isEmpty() || better(dating, best.get())) {
                best = Optional.of(dating);
            }
        }
        return best;
    }

    private static boolean isAfter(Optional<DateInterval> days, @Nullable LocalDate latest) {
        return latest != null && days.isPresent() && days.get().from().isAfter(latest);
    }

    /** The closer one; of two as close, or of two that say when something was said, the finer one. */
    private static boolean better(Dating one, Dating other) {
        DateInterval days = one.date().interval();
        DateInterval others = other.date().interval();
        boolean finer = days != null && others != null && days.days() < others.days();
        boolean coarser = days != null && others != null && days.days() > others.days();
        int order = one.role().compareTo(other.role());
        boolean both =
                one.role().compareTo(TimeRole.SAYING) >= 0 && other.role().compareTo(TimeRole.SAYING) >= 0;
        return (order == 0 || both) ? (finer || (order > 0 && !coarser)) : order > 0;
    }

    /** A statement of several sentences was made on one day: those of its sentences that have none get it. */
    private static void spread(
            List<Span> sentences,
            List<Statement> statements,
            Story story,
            List<SentenceDate> dates,
            SentenceDate none) {
        var order = new SpanOrder<>(sentences, span -> span);
        for (Statement statement : statements) {
            Optional<SentenceDate> said = story.saidOn(statement);
            if (said.isEmpty() || statement.mode() != Statement.Mode.DIRECT) {
                continue;
            }
            int i = order.firstEndingAfter(statement.span().start());
            for (;
                    i < sentences.size()
                            && sentences.get(i).start() < statement.span().end();
                    i++) {
                if (dates.get(i).equals(none)) {
                    dates.set(i, Story.carried(said.get()));
                }
            }
        }
    }

    /** For each sentence the statements that say something in it, in order. What is thought or wanted has no day of saying. */
    private static List<List<Statement>> reports(List<Span> sentences, List<Statement> statements) {
        var order = new SpanOrder<>(sentences, span -> span);
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

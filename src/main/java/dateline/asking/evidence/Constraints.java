package dateline.asking.evidence;

import dateline.asking.question.DayRule;
import dateline.reading.article.Paragraph;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.reading.time.TimexIntervals;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every quotation of an answer must keep to: the days and the speaker that the question names. A sentence that is
 * known to be about another day, or to be another speaker's, does not fit, however well its words match.
 *
 * @param days null: any
 * @param rule how strictly the days limit
 * @param speaker a name, role or organisation; null: anybody, or nobody
 * @param verb how the question says that the speaker spoke, such as "warn"; null if it does not
 */
public record Constraints(
        SpeakerMatch speakers,
        @Nullable DaySet days,
        DayRule rule,
        @Nullable String speaker,
        @Nullable String verb) {
    /** A day that is only known to lie within a longer span than this many days does not answer for one day. */
    private static final long VAGUE_DAYS = 7;

    /** News of a week stands in the papers so many days before and after it, too. */
    private static final int PRINTED_AROUND = 2;

    /** Days that nothing but these answers for. */
    public Constraints(SpeakerMatch speakers, @Nullable DaySet days, @Nullable String speaker, @Nullable String verb) {
        this(speakers, days, DayRule.ONLY_THESE, speaker, verb);
    }

    /**
     * How a sentence keeps to the constraints.
     *
     * @param sure whether it is known to be of the days asked about, or none are
     * @param date the day of what it is shown for: its own or, where that is not asked about, that of one of its clauses
     * @param statement whether it holds a statement of the speaker asked for
     * @param said whether one of these was said, rather than thought or meant
     * @param ownWords whether it holds words of that speaker in quotation marks
     * @param asAsked whether it tells in the question's own verb that somebody spoke
     */
    public record Fit(
            boolean sure, SentenceDate date, boolean statement, boolean said, boolean ownWords, boolean asAsked) {}

    /** How the sentence fits, or empty if it does not. Headings and credit lines never fit: they are not sentences. */
    public Optional<Fit> fit(AnnotatedArticle article, Sentence sentence) {
        Paragraph paragraph = article.article().paragraphs().get(sentence.paragraph() - 1);
        if (!isSentence(paragraph, sentence.span().of(article.article().text()))) {
            return Optional.empty();
        }
        Optional<SentenceDate> ofTheDays = fittingDate(article, sentence);
        boolean sure = ofTheDays.isPresent();
        if (!sure && !mayBeOfTheDays(article, sentence)) {
            return Optional.empty();
        }
        SentenceDate date = ofTheDays.orElse(sentence.date());
        if (speaker == null) {
            return Optional.of(new Fit(sure, date, false, false, false, false));
        }
        String text = sentence.span().of(article.article().text());
        boolean asAsked = verb != null && text.toLowerCase(Locale.ROOT).contains(verb.toLowerCase(Locale.ROOT));
        List<Statement> statements = statementsIn(article, sentence.span());
        List<Statement> theirs = statements.stream()
                .filter(statement -> statement.speaker() != null && speakers.matches(speaker, statement.speaker()))
                .toList();
        if (!theirs.isEmpty() && theirs.stream().allMatch(this::saidOnAnotherDay)) {
            return Optional.empty();
        }
        if (!theirs.isEmpty()) {
            boolean ownWords = theirs.stream().anyMatch(statement -> statement.mode() != Statement.Mode.INDIRECT);
            boolean said = theirs.stream().anyMatch(statement -> statement.kind() == Statement.Kind.SPEECH);
            return Optional.of(new Fit(sure, date, true, said, ownWords, asAsked));
        }
        boolean others = statements.stream().anyMatch(statement -> statement.speaker() != null);
        return !others && Mentions.tells(speakers, text, speaker, verb)
                ? Optional.of(new Fit(sure, date, false, false, false, asAsked))
                : Optional.empty();
    }

    private boolean saidOnAnotherDay(Statement statement) {
        String said = statement.date();
        return days != null
                && said != null
                && TimexIntervals.of(said).filter(own -> !days.intersects(own)).isPresent();
    }

    private static boolean isSentence(Paragraph paragraph, String text) {
        return switch (paragraph.kind()) {
            case BODY -> true;
            case CAPTION -> !text.startsWith("Credit:") && Paragraph.Kind.of(text) != Paragraph.Kind.CREDIT;
            case HEADING, CREDIT -> false;
        };
    }

    /** The statements that the range holds words of, in order. */
    public static List<Statement> statementsIn(AnnotatedArticle article, Span span) {
        return article.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
                .toList();
    }

    /**
     * The day by which a sentence fits those asked about: its own; else, unless somebody's words are asked for, that of one of
     * its clauses; else its article's, if its own is not known. Empty if none of them fits.
     */
    private Optional<SentenceDate> fittingDate(AnnotatedArticle article, Sentence sentence) {
        DaySet asked = days;
        if (asked == null || isWithin(asked, sentence.date().interval())) {
            return Optional.of(sentence.date());
        }
        Optional<SentenceDate> clause = speaker != null
                ? Optional.empty()
                : sentence.events().stream()
                        .flatMap(event -> event.date().stream())
                        .filter(date -> isWithin(asked, date.interval()))
                        .findFirst();
        if (clause.isPresent()) {
            return clause;
        }
        LocalDate published = article.article().publication().date();
        return sentence.date().interval() == null && published != null && asked.contains(published)
                ? Optional.of(sentence.date())
                : Optional.empty();
    }

    /** Whether a sentence that is not known to be of the days asked about is let in by the rule. */
    private boolean mayBeOfTheDays(AnnotatedArticle article, Sentence sentence) {
        DaySet asked = days;
        if (asked == null) {
            return true;
        }
        LocalDate published = article.article().publication().date();
        return switch (rule) {
            case ONLY_THESE -> false;
            case NOT_OTHERS ->
                names(asked, article, sentence)
                        || (published == null
                                && (sentence.date().interval() == null
                                        || sentence.date().basis() == DateBasis.CARRIED));
            case AS_NEWS ->
                published == null
                        ? sentence.date().interval() == null
                        : asked.distance(DateInterval.day(published)) <= PRINTED_AROUND;
        };
    }

    /** Whether a time expression of the sentence is of the days asked about. */
    private static boolean names(DaySet asked, AnnotatedArticle article, Sentence sentence) {
        return article.timexes().stream()
                .filter(timex -> sentence.span().overlaps(timex.span()))
                .anyMatch(timex ->
                        isWithin(asked, TimexIntervals.of(timex.value()).orElse(null)));
    }

    private static boolean isWithin(DaySet asked, @Nullable DateInterval own) {
        return own != null && asked.intersects(own) && own.days() <= Math.max(VAGUE_DAYS, asked.days());
    }
}

package dateline.asking.evidence;

import dateline.reading.article.Paragraph;
import dateline.reading.passage.AnnotatedArticle;
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
 * @param speaker a name, role or organisation; null: anybody, or nobody
 * @param verb how the question says that the speaker spoke, such as "warn"; null if it does not
 */
public record Constraints(
        SpeakerMatch speakers,
        @Nullable DaySet days,
        @Nullable String speaker,
        @Nullable String verb) {
    /** A day that is only known to lie within a longer span than this many days does not answer for one day. */
    private static final long VAGUE_DAYS = 7;

    /**
     * How a sentence keeps to the constraints.
     *
     * @param date the day of what it is shown for: its own or, where that is not asked about, that of one of its clauses
     * @param statement whether it holds a statement of the speaker asked for
     * @param said whether one of these was said, rather than thought or meant
     * @param ownWords whether it holds words of that speaker in quotation marks
     * @param asAsked whether it tells in the question's own verb that somebody spoke
     */
    public record Fit(SentenceDate date, boolean statement, boolean said, boolean ownWords, boolean asAsked) {}

    /** How the sentence fits, or empty if it does not. Headings and credit lines never fit: they are not sentences. */
    public Optional<Fit> fit(AnnotatedArticle article, Sentence sentence) {
        Paragraph paragraph = article.article().paragraphs().get(sentence.paragraph() - 1);
        if (!isSentence(paragraph, sentence.span().of(article.article().text()))) {
            return Optional.empty();
        }
        SentenceDate date = fittingDate(article, sentence).orElse(null);
        if (date == null) {
            return Optional.empty();
        }
        if (speaker == null) {
            return Optional.of(new Fit(date, false, false, false, false));
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
            return Optional.of(new Fit(date, true, said, ownWords, asAsked));
        }
        boolean others = statements.stream().anyMatch(statement -> statement.speaker() != null);
        return !others && Mentions.tells(speakers, text, speaker, verb)
                ? Optional.of(new Fit(date, false, false, false, asAsked))
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

    private static boolean isWithin(DaySet asked, @Nullable DateInterval own) {
        return own != null && asked.intersects(own) && own.days() <= Math.max(VAGUE_DAYS, asked.days());
    }
}

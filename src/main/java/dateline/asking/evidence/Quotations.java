package dateline.asking.evidence;

import dateline.archive.index.PassageIndex;
import dateline.reading.article.Article;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.statement.Statement;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes quotations out of chosen sentences. Thread-safe. */
public final class Quotations {
    private static final int OPENING_LENGTH = 60;
    /** Possessive: otherwise a long row of figures ("1,2,3,…") would take a stack frame for each. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'\u2019-][\\p{L}\\p{N}]+)*+");

    private final SpeakerMatch speakers;
    private final Surrounding surrounding = new Surrounding();

    public Quotations(SpeakerMatch speakers) {
        this.speakers = speakers;
    }

    /**
     * The quotation of a sentence.
     *
     * @param askedSpeaker whose words were asked for; null: anybody's
     * @param why whether a reason is asked for, which may stand in the next sentence
     * @param highlighted the question's words
     */
    public Quotation of(
            Candidate candidate,
            @Nullable String askedSpeaker,
            boolean why,
            List<String> highlighted,
            PassageIndex index) {
        Span span = surrounding
                .withNext(candidate.article(), candidate.sentence(), why)
                .orElse(candidate.sentence().span());
        return of(
                candidate.article(),
                candidate.sentence(),
                span,
                candidate.fit().date(),
                askedSpeaker,
                highlighted,
                index);
    }

    /**
     * The quotation of one sentence.
     *
     * @param date the day of what it is shown for
     * @param askedSpeaker whose words were asked for; null: anybody's
     * @param highlighted words that stand out
     */
    public Quotation of(
            AnnotatedArticle article,
            Sentence sentence,
            SentenceDate date,
            @Nullable String askedSpeaker,
            List<String> highlighted,
            PassageIndex index) {
        return of(article, sentence, sentence.span(), date, askedSpeaker, highlighted, index);
    }

    private Quotation of(
            AnnotatedArticle annotated,
            Sentence sentence,
            Span span,
            SentenceDate date,
            @Nullable String askedSpeaker,
            List<String> highlighted,
            PassageIndex index) {
        Article article = annotated.article();
        List<Statement> statements = Constraints.statementsIn(annotated, sentence.span());
        Statement leading = leading(statements, askedSpeaker);
        return new Quotation(
                citation(article, sentence.paragraph()),
                span,
                span.of(article.text()),
                date,
                leading == null ? null : leading.speaker(),
                speakers(statements),
                leading == null ? null : leading.reportedBy(),
                leading == null ? Quotation.Mode.NONE : mode(leading.mode()),
                highlights(span.of(article.text()), highlighted, index),
                List.of(),
                surrounding
                        .before(annotated, sentence, leading)
                        .map(before -> new Quotation.Context(before, before.of(article.text())))
                        .orElse(null));
    }

    private static List<Speaker> speakers(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> Optional.ofNullable(statement.speaker()).stream())
                .distinct()
                .toList();
    }

    /**
     * The quotation of the sentences that hold a range of an article, with that range highlighted.
     *
     * @param range not empty
     * @param claimedSpeaker whose words it may be; a statement of theirs within the range is preferred. Null: anybody's
     */
    public Quotation around(AnnotatedArticle annotated, Span range, @Nullable String claimedSpeaker) {
        Article article = annotated.article();
        List<Sentence> sentences = annotated.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(range))
                .toList();
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException(article.id() + ": expected a sentence at " + range + ", found none");
        }
        Sentence first = sentences.getFirst();
        Span span = first.span().cover(sentences.getLast().span()).cover(range);
        List<Statement> statements = Constraints.statementsIn(annotated, range);
        Statement leading = leading(statements, claimedSpeaker);
        return new Quotation(
                citation(article, first.paragraph()),
                span,
                span.of(article.text()),
                sentences.stream()
                        .map(Sentence::date)
                        .filter(date -> date.interval() != null)
                        .findFirst()
                        .orElse(first.date()),
                leading == null ? null : leading.speaker(),
                speakers(statements),
                leading == null ? null : leading.reportedBy(),
                leading == null ? Quotation.Mode.NONE : mode(leading.mode()),
                List.of(range.shift(-span.start())),
                List.of(),
                surrounding
                        .before(annotated, first, leading)
                        .map(before -> new Quotation.Context(before, before.of(article.text())))
                        .orElse(null));
    }

    private static Citation citation(Article article, int paragraph) {
        return new Citation(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.publication(),
                opening(article),
                paragraph);
    }

    /** The first words of the first paragraph, cut between words. */
    private static String opening(Article article) {
        String text = article.paragraphs().getFirst().span().of(article.text()).replaceAll("\\s+", " ");
        if (text.length() <= OPENING_LENGTH) {
            return text;
        }
        int cut = text.lastIndexOf(' ', OPENING_LENGTH);
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, OPENING_LENGTH / 2)) + " \u2026";
    }

    /**
     * The statement that a sentence is shown for: that of the speaker asked for, rather one with a speaker than without, rather
     * what was said than what was thought or meant; then the first. Null if there is none.
     */
    private @Nullable Statement leading(List<Statement> statements, @Nullable String askedSpeaker) {
        return statements.stream()
                .min(Comparator.comparing((Statement statement) -> !isBy(askedSpeaker, statement))
                        .thenComparing(statement -> statement.speaker() == null)
                        .thenComparing(Statement::kind))
                .orElse(null);
    }

    private boolean isBy(@Nullable String asked, Statement statement) {
        Speaker speaker = statement.speaker();
        return asked != null && speaker != null && speakers.matches(asked, speaker);
    }

    private static Quotation.Mode mode(Statement.Mode mode) {
        return switch (mode) {
            case DIRECT -> Quotation.Mode.DIRECT;
            case INDIRECT -> Quotation.Mode.INDIRECT;
            case MIXED -> Quotation.Mode.MIXED;
        };
    }

    private static List<Span> highlights(String text, List<String> words, PassageIndex index) {
        Set<String> wanted = new HashSet<>();
        words.forEach(word -> wanted.addAll(index.terms(word)));
        List<Span> spans = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> {
            if (index.terms(word.group()).stream().anyMatch(wanted::contains)) {
                spans.add(new Span(word.start(), word.end()));
            }
        });
        return spans;
    }
}

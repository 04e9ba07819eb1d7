package dateline.asking.timeline;

import dateline.archive.View;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.DatedClause;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article holds, at a glance and paragraph by paragraph.
 *
 * @param id of the article
 * @param collection that it is in; empty at the top, or where the archive does not tell
 * @param author the byline, who is no speaker
 * @param words of the whole text, as people count them
 * @param speakers whose statements it holds, by how many, then in the order in which they speak
 * @param unclear statements whose speaker the text leaves open
 * @param days that its sentences tell of, in order, each once; may be empty
 * @param paragraphs in order, at least one
 */
public record ArticleOverview(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable String author,
        Publication publication,
        String collection,
        int words,
        List<SpeakerCount> speakers,
        int unclear,
        List<DateInterval> days,
        List<Part> paragraphs) {
    private static final Comparator<DateInterval> BY_DAY =
            Comparator.comparing(DateInterval::from).thenComparing(DateInterval::to);

    public ArticleOverview {
        speakers = List.copyOf(speakers);
        days = List.copyOf(days);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * How often somebody speaks.
     *
     * @param statements at least 1
     * @param days on which they said it, in order, as far as they are known; may be empty
     */
    public record SpeakerCount(Speaker speaker, int statements, List<DateInterval> days) {
        public SpeakerCount {
            days = List.copyOf(days);
        }
    }

    /**
     * A paragraph.
     *
     * @param number 1-based
     * @param span into the article's text
     * @param text exactly that range
     * @param sentences in order, at least one
     */
    public record Part(int number, Span span, String text, Paragraph.Kind kind, List<DatedSentence> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence with its day.
     *
     * @param span into the article's text
     * @param said whether it holds somebody's statement
     */
    public record DatedSentence(Span span, SentenceDate date, boolean said) {}

    /** The overview of an article; empty if the view has none of that id. */
    public static Optional<ArticleOverview> of(View view, String id) {
        return view.article(id).map(article -> of(article, view.collection(id).orElse("")));
    }

    private static ArticleOverview of(AnnotatedArticle annotated, String collection) {
        Article article = annotated.article();
        return new ArticleOverview(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.author(),
                article.publication(),
                collection,
                (int) Stream.of(article.text().split("\\s+", -1))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count(),
                speakers(annotated),
                (int) annotated.statements().stream()
                        .filter(statement -> statement.speaker() == null)
                        .count(),
                days(annotated),
                article.paragraphs().stream()
                        .map(paragraph -> part(annotated, paragraph))
                        .toList());
    }

    /** Who is called by the same name is one, whatever else each mention tells of them. */
    private static List<SpeakerCount> speakers(AnnotatedArticle article) {
        Map<String, List<Statement>> byName = new LinkedHashMap<>();
        article.statements().stream()
                .filter(statement -> statement.speaker() != null)
                .forEach(statement -> byName.computeIfAbsent(
                                Objects.requireNonNull(statement.speaker())
                                        .parts()
                                        .getFirst(),
                                _ -> new ArrayList<>())
                        .add(statement));
        return byName.values().stream()
                .map(statements -> count(article, statements))
                .sorted(Comparator.comparingInt(SpeakerCount::statements).reversed())
                .toList();
    }

    private static SpeakerCount count(AnnotatedArticle article, List<Statement> statements) {
        Speaker fullest = statements.stream()
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(
                        (Speaker speaker) -> speaker.parts().size()))
                .orElseThrow();
        Set<DateInterval> days = new TreeSet<>(BY_DAY);
        for (Statement statement : statements) {
            article.sentences().stream()
                    .filter(sentence -> statement.content().stream().anyMatch(sentence.span()::overlaps))
                    .flatMap(sentence -> Optional.ofNullable(sentence.date().interval()).stream())
                    .forEach(days::add);
        }
        return new SpeakerCount(fullest, statements.size(), List.copyOf(days));
    }

    /** Those that are written there or reckoned from what is, not those that are only carried on. */
    private static List<DateInterval> days(AnnotatedArticle article) {
        Set<DateInterval> days = new TreeSet<>(BY_DAY);
        for (Sentence sentence : article.sentences()) {
            Stream.concat(
                            Stream.of(sentence.date()),
                            sentence.events().stream().map(DatedClause::date).flatMap(Optional::stream))
                    .filter(date -> date.basis() != DateBasis.CARRIED)
                    .flatMap(date -> Optional.ofNullable(date.interval()).stream())
                    .forEach(days::add);
        }
        return List.copyOf(days);
    }

    private static Part part(AnnotatedArticle article, Paragraph paragraph) {
        return new Part(
                paragraph.number(),
                paragraph.span(),
                paragraph.span().of(article.article().text()),
                paragraph.kind(),
                article.sentences().stream()
                        .filter(sentence -> sentence.paragraph() == paragraph.number())
                        .map(sentence -> new DatedSentence(
                                sentence.span(),
                                sentence.date(),
                                article.statements().stream()
                                        .flatMap(statement -> statement.content().stream())
                                        .anyMatch(sentence.span()::overlaps)))
                        .toList());
    }
}

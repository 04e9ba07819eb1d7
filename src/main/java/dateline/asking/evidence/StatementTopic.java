package dateline.asking.evidence;

import dateline.archive.index.PassageIndex;
import dateline.reading.article.Paragraph;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody's words are about. The words themselves tell first; those around them that say who speaks ("the adviser on
 * fisheries") tell less; and what stands next to them (the rest of the statement, the sentences before and after, the heading
 * above, the title) tells what "it" and "they" are, but may have gone over to something else. Stateless.
 */
public final class StatementTopic {
    /** What a topic that stands beside the words, in their sentence, is worth. */
    private static final double BESIDE = 0.85;

    /** What a topic that stands in the neighbourhood is worth. */
    private static final double AROUND = 0.4;

    private StatementTopic() {}

    /** Share of the topic that a sentence with a statement covers, 0 to 1. */
    public static double coverage(Topic topic, AnnotatedArticle article, Sentence sentence, PassageIndex index) {
        Set<String> own =
                Set.copyOf(index.terms(sentence.span().of(article.article().text())));
        return coverage(topic, article, sentence, own, index);
    }

    /**
     * Share of the topic that a sentence with a statement covers, 0 to 1.
     *
     * @param own the sentence's own terms
     */
    static double coverage(
            Topic topic, AnnotatedArticle article, Sentence sentence, Set<String> own, PassageIndex index) {
        String text = article.article().text();
        Set<String> terms = new HashSet<>();
        List<Span> content = Constraints.statementsIn(article, sentence.span()).stream()
                .flatMap(statement -> statement.content().stream())
                .toList();
        content.stream()
                .filter(sentence.span()::overlaps)
                .map(span -> within(span, sentence.span()))
                .forEach(span -> terms.addAll(index.terms(span.of(text))));
        double said = topic.coverage(terms);
        terms.addAll(own);
        double beside = topic.coverage(terms);
        content.forEach(span -> terms.addAll(index.terms(span.of(text))));
        around(article, sentence).forEach(span -> terms.addAll(index.terms(span.of(text))));
        String title = article.article().title();
        if (title != null) {
            terms.addAll(index.terms(title));
        }
        return Math.max(said, Math.max(BESIDE * beside, AROUND * topic.coverage(terms)));
    }

    private static Span within(Span span, Span sentence) {
        return new Span(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end()));
    }

    /** The neighbouring sentences and the heading that they stand under. */
    private static List<Span> around(AnnotatedArticle article, Sentence sentence) {
        List<Sentence> sentences = article.sentences();
        int at = sentences.indexOf(sentence);
        List<Span> spans = new ArrayList<>();
        sentences
                .subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2))
                .forEach(near -> spans.add(near.span()));
        List<Paragraph> paragraphs = article.article().paragraphs();
        for (int i = sentence.paragraph() - 1; i >= 0; i--) {
            if (paragraphs.get(i).kind() == Paragraph.Kind.HEADING) {
                spans.add(paragraphs.get(i).span());
                break;
            }
        }
        return spans;
    }
}

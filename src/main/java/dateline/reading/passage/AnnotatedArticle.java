package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import java.util.List;

/**
 * An article with everything that is read out of it; all offsets are into its text.
 *
 * @param sentences in order, at least one; every paragraph has one or more
 * @param timexes in order, without overlaps
 * @param statements in order of their spans
 * @param passages in order; together they hold each sentence exactly once
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Timex> timexes,
        List<Statement> statements,
        List<Passage> passages) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        timexes = List.copyOf(timexes);
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
    }

    /** The sentences of a passage, in order. */
    public List<Sentence> sentencesOf(Passage passage) {
        return sentences.subList(passage.firstSentence(), passage.endSentence());
    }
}

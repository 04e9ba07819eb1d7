package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.time.DateInterval;
import dateline.text.SentenceSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sentences, days, statements and passages out of articles. Stateless and thread-safe. */
public final class Annotator {
    /** Changes whenever the same article would be annotated differently: what was annotated before is done again. */
    public static final String VERSION = "1";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PassageSplitter passages = new PassageSplitter();

    /**
     * Annotates one article. An article without a written publication date gets an inferred one where its text allows.
     *
     * @param archiveRange the days that the archive's written publication dates cover; null if none has one
     */
    public AnnotatedArticle annotate(Article article, @Nullable DateInterval archiveRange) {
        List<Sentence> sentences = article.paragraphs().stream()
                .flatMap(paragraph -> splitter.split(article.text(), paragraph.span()).stream()
                        .map(span -> new Sentence(paragraph.number(), span, SentenceDate.ARTICLE)))
                .toList();
        return new AnnotatedArticle(
                article, sentences, List.of(), List.of(), passages.split(article.text(), sentences));
    }
}

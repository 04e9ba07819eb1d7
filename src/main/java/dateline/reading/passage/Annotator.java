package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.reading.statement.StatementTagger;
import dateline.reading.time.DateInterval;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sentences, days, statements and passages out of articles. Stateless and thread-safe. */
public final class Annotator {
    /** Changes whenever the same article would be annotated differently: what was annotated before is done again. */
    public static final String VERSION = "6";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PassageSplitter passages = new PassageSplitter();
    private final TimeTagger tagger = TimeTagger.forArticles();
    private final PublicationInference inference = new PublicationInference(tagger);
    private final StatementTagger statementTagger = new StatementTagger();
    private final SentenceDates sentenceDates = new SentenceDates();

    /**
     * Annotates one article. An article without a written publication date gets an inferred one where its text allows.
     *
     * @param archiveRange the days that the archive's written publication dates cover; null if none has one
     */
    public AnnotatedArticle annotate(Article article, @Nullable DateInterval archiveRange) {
        Publication publication = inference.of(article, archiveRange);
        Article dated = article.withPublication(publication);
        String text = dated.text();
        List<Integer> numbers = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        TimeContext context = new TimeContext(publication.date(), archiveRange);
        for (Paragraph paragraph : dated.paragraphs()) {
            for (Span span : splitter.split(text, paragraph.span())) {
                spans.add(span);
                numbers.add(paragraph.number());
            }
        }
        timexes.addAll(tagger.tag(
                text, dated.paragraphs().stream().map(Paragraph::span).toList(), context));
        List<Statement> undated = statementTagger.tag(dated, spans, timexes);
        SentenceDates.Reading read = sentenceDates.of(dated, spans, timexes, undated);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            sentences.add(new Sentence(
                    numbers.get(i),
                    spans.get(i),
                    read.dates().get(i),
                    read.events().get(i)));
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < undated.size(); i++) {
            statements.add(undated.get(i).on(read.said().get(i)));
        }
        return new AnnotatedArticle(dated, sentences, timexes, statements, passages.split(text, sentences));
    }
}

package dateline.peer;

import com.sun.management.OperatingSystemMXBean;
import dateline.config.Settings;
import dateline.eval.EvalQuestion;
import dateline.eval.EvalQuestions;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * LangChain4j's "easy RAG" on the articles and questions of an evaluation: its splitter (300 tokens, 30 of overlap, counted by
 * its own tokenizer), its model (BGE-small-en-v1.5, quantised), its store in memory and its retriever, which compares by
 * cosine. Only the number of results is raised, from 3 to {@value #DEPTH}, so that articles can be ranked.
 *
 * <p>The sentence that it would quote is chosen in two ways from the top segment: the first one, and the one whose vector is
 * nearest to the question's.
 */
public final class EasyRag {
    private static final int DEPTH = 30;
    private static final int SEGMENT_TOKENS = 300;
    private static final int OVERLAP_TOKENS = 30;
    private static final String ARTICLE = "article";

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    private EasyRag() {}

    /**
     * Loads a corpus, asks all questions with gold articles and prints the table.
     *
     * @param arguments the corpus (a folder or a file), the file of questions and, if not all are to be asked, how many
     */
    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(
                    "expected a corpus, a file of questions and perhaps how many, found " + List.of(arguments));
        }
        int most = arguments.length == 3 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        List<EvalQuestion> questions = EvalQuestions.read(Path.of(arguments[1]), true).stream()
                .filter(question -> !question.relevantArticles().isEmpty())
                .toList();
        var peer = new EasyRag();
        Loading loading = peer.load(articles(Path.of(arguments[0])));
        List<Reply> replies = new ArrayList<>();
        for (EvalQuestion question : EvalQuestions.sample(questions, most)) {
            replies.add(peer.ask(question));
        }
        System.out.print(PeerTable.of(loading, replies));
    }

    /**
     * What loading took.
     *
     * @param segments that were embedded
     */
    record Loading(int articles, int segments, Spent spent) {}

    /**
     * What came back for a question.
     *
     * @param rank place of the gold article, from 1; 0 if it is not among the first ten
     * @param first whether the first sentence of the top segment answers
     * @param nearest whether the sentence nearest to the question does
     * @param retrieving what the retrieval alone took
     * @param choosing what choosing the nearest sentence took besides
     */
    record Reply(int rank, boolean first, boolean nearest, Spent retrieving, Spent choosing) {}

    /**
     * Time spent.
     *
     * @param cpu of the whole process, since the model runs in threads of its own; to hundredths of a second only, so that it
     *     means something for many questions together
     */
    record Spent(Duration wall, Duration cpu) {}

    private static List<Article> articles(Path corpus) {
        List<Article> articles = new ArrayList<>();
        var parser = new ArticleParser();
        new CorpusReader(Settings.Reading.DEFAULT).read(corpus, item -> {
            ParseResult result = switch (item) {
                case CorpusReader.Item.Raw(var raw) -> parser.parse(raw);
                case CorpusReader.Item.Bad(var rejected) -> rejected;
            };
            switch (result) {
                case ParseResult.Parsed(var article, var _) -> articles.add(article);
                case ParseResult.Rejected rejected -> System.err.println(rejected.message());
            }
        });
        return articles;
    }

    private Loading load(List<Article> articles) {
        List<Document> documents = articles.stream()
                .filter(article -> !article.text().isBlank())
                .map(article -> Document.from(article.text(), new Metadata().put(ARTICLE, article.id())))
                .toList();
        var counting = new Counting(model);
        var ingestor = EmbeddingStoreIngestor.builder()
                .documentSplitter(DocumentSplitters.recursive(
                        SEGMENT_TOKENS, OVERLAP_TOKENS, new HuggingFaceTokenCountEstimator()))
                .embeddingStore(store)
                .embeddingModel(counting)
                .build();
        Instant started = now();
        ingestor.ingest(documents);
        return new Loading(documents.size(), counting.texts(), now().since(started));
    }

    private Reply ask(EvalQuestion question) {
        ContentRetriever retriever = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(model)
                .maxResults(DEPTH)
                .build();
        String text = question.question().text();
        Instant started = now();
        List<TextSegment> found = retriever.retrieve(Query.from(text)).stream()
                .map(Content::textSegment)
                .toList();
        Instant retrieved = now();
        if (found.isEmpty()) {
            return new Reply(0, false, false, retrieved.since(started), retrieved.since(retrieved));
        }
        var top = new TopSegment(found.getFirst().text(), article(found.getFirst()));
        String nearest = top.nearest(model, text);
        Instant chosen = now();
        return new Reply(
                rank(found, question.relevantArticles()),
                top.answers(question, top.first()),
                top.answers(question, nearest),
                retrieved.since(started),
                chosen.since(retrieved));
    }

    /** What both clocks show, in nanoseconds. */
    private record Instant(long wallNanos, long cpuNanos) {
        Spent since(Instant before) {
            return new Spent(
                    Duration.ofNanos(wallNanos - before.wallNanos), Duration.ofNanos(cpuNanos - before.cpuNanos));
        }
    }

    private Instant now() {
        return new Instant(System.nanoTime(), process.getProcessCpuTime());
    }

    private static String article(TextSegment segment) {
        return String.valueOf(segment.metadata().getString(ARTICLE));
    }

    private static int rank(List<TextSegment> found, Set<String> gold) {
        List<String> articles =
                found.stream().map(EasyRag::article).distinct().limit(10).toList();
        for (int i = 0; i < articles.size(); i++) {
            if (gold.contains(articles.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}

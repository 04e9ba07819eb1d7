package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with an article of about 600 words when it is read. */
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
    private static final String PARAGRAPH = """
            The harbour of Westmouth stayed closed on Tuesday, the port authority said, after two days of storm. "No ship \
            of more than 40 metres may leave before Thursday morning," harbour master Ruth Olander told reporters on \
            September 7. She had warned the owners last week. According to the coast guard, 17 crews were waiting in the \
            bay, among them that of the freighter Anna K., which lost three containers on Sunday night. Its captain, Dr. \
            J. P. Marsh, denied that the load had been badly fixed; an inquiry will begin next month. Prices of fish rose \
            by 4.5 percent between 2019 and 2021, and about $3.2 million has been spent on the new mole since May.

            """;

    private final String text = PARAGRAPH.repeat(6);
    private final Span whole = new Span(0, text.length());
    private final Article article = parsed(text);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimeTagger tagger = TimeTagger.forArticles();
    private final TimeContext context = new TimeContext(LocalDate.of(2021, 9, 8), null);
    private final Annotator annotator = new Annotator();

    private static Article parsed(String text) {
        byte[] bytes = ("date 2021-09-08 " + text).getBytes(StandardCharsets.UTF_8);
        return switch (new ArticleParser().parse(new RawArticle("storm.txt", 0, RawArticle.Format.TEXT, bytes))) {
            case ParseResult.Parsed(var article, var _) -> article;
            case ParseResult.Rejected rejected -> throw new IllegalStateException(rejected.message());
        };
    }

    /** Sentences alone. */
    @Benchmark
    public List<Span> split() {
        return splitter.split(text, whole);
    }

    /** Time expressions alone. */
    @Benchmark
    public List<Timex> tag() {
        return tagger.tag(text, whole, context);
    }

    /** All that is known of an article. */
    @Benchmark
    public AnnotatedArticle annotate() {
        return annotator.annotate(article, null);
    }
}

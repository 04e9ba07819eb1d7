package dateline.asking.search;

import dateline.archive.index.ScoredArticle;
import dateline.archive.index.ScoredPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** What was found by words, by meaning and as whole articles, put into one order. */
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FusionBenchmark {
    private static final int FOUND = 100;

    private final List<ScoredPassage> byWords = new ArrayList<>();
    private final List<ScoredPassage> byMeaning = new ArrayList<>();
    private final List<ScoredArticle> articles = new ArrayList<>();
    private final List<ScoredPassage> all = new ArrayList<>();
    private final Map<Integer, Double> lexical = new HashMap<>();
    private final Map<Integer, Double> cosines = new HashMap<>();

    /** Makes lists of which a half was found in both ways. */
    public FusionBenchmark() {
        var random = new Random(1);
        for (int i = 0; i < 3 * FOUND / 2; i++) {
            LocalDate published = LocalDate.of(2021, 1, 1).plusDays(i % 300);
            var passage = new ScoredPassage("article-" + i / 3, i % 3, i, published, 20 * random.nextDouble());
            all.add(passage);
            cosines.put(i, 0.7 + random.nextDouble() / 5);
            if (i < FOUND) {
                byWords.add(passage);
                lexical.put(i, passage.score());
            }
            if (i >= FOUND / 2) {
                byMeaning.add(passage);
            }
            if (i % 3 == 0) {
                articles.add(new ScoredArticle(passage.article(), 30 * random.nextDouble()));
            }
        }
    }

    /** One question. */
    @Benchmark
    public List<Fusion.Fused> fuse() {
        var recency = new Recency(LocalDate.of(2021, 11, 1), 300);
        return new Fusion(byWords, byMeaning, articles, recency).fuse(all, lexical, cosines);
    }
}

package dateline.archive.index;

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

/** The terms of a question and of a passage of about 100 words. */
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnalysisBenchmark {
    private static final String QUESTION = "How many crews waited in the bay of Westmouth on 7 September 2021?";
    private static final String PASSAGE = """
            The harbour of Westmouth stayed closed on Tuesday, the U.K. port authority said, after two days of storm. "No \
            ship of more than 1,840 tons may leave before Thursday morning," harbour master Ruth Olander told reporters on \
            September 7. She hadn't warned the owners. According to the coast guard, seventeen crews were waiting in the \
            bay, among them that of the well-known freighter Anna K., which lost three containers on Sunday night. \
            Prices of fish rose by 4.5 percent between 2019 and 2021, and about $3.2 million has been spent on the new \
            mole since May 3, said the treasurer, who didn't give a figure for this year.
            """;

    private final Analysis analysis = new Analysis();

    /** A question's. */
    @Benchmark
    public List<String> question() {
        return analysis.terms(QUESTION);
    }

    /** A passage's. */
    @Benchmark
    public List<String> passage() {
        return analysis.terms(PASSAGE);
    }
}

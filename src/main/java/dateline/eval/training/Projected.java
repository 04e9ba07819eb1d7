package dateline.eval.training;

import dateline.archive.embedding.Projection;
import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TokenStates;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Examples as the ranker sees them with a projection, each passage projected once. Thread-safe. */
final class Projected {
    private final ExampleSearch search;
    private final Projection projection;
    private final PassageIndex index;
    private final Map<Integer, TokenVectors> passages = new ConcurrentHashMap<>();

    Projected(ExampleSearch search, Projection projection, PassageIndex index) {
        this.search = search;
        this.projection = projection;
        this.index = index;
    }

    /** The examples' features, in order; those without a sentence are left out. */
    List<RankerTrainer.Group> groups(List<Example> examples) {
        return examples.parallelStream()
                .filter(example -> example.right().stream().anyMatch(own -> own.length > 0))
                .map(this::group)
                .toList();
    }

    private RankerTrainer.Group group(Example example) {
        TokenStates asked = example.states();
        var vectors = new QuestionVectors(
                asked.pooled(), asked.starts(), asked.ends(), projection.question(asked), projection.factors(asked));
        List<TokenVectors> tokens = example.hits().stream().map(this::passage).toList();
        List<SentenceRanker.Scored> scored =
                SentenceRanker.features(example.analysis(), vectors, example.hits(), tokens, index);
        return new RankerTrainer.Group(
                example.group(),
                scored.stream().map(SentenceRanker.Scored::features).toList(),
                scored.stream().mapToInt(sentence -> sentence.hit().document()).toArray(),
                Training.flat(example.right()));
    }

    private TokenVectors passage(Hit hit) {
        return passages.computeIfAbsent(hit.document(), _ -> projection.passage(floats(search.states(hit))));
    }

    private static TokenStates floats(TokenVectors rounded) {
        float[] values = new float[rounded.size() * rounded.dimensions()];
        float[] row = new float[rounded.dimensions()];
        for (int i = 0; i < rounded.size(); i++) {
            rounded.row(i, row);
            System.arraycopy(row, 0, values, i * row.length, row.length);
        }
        return new TokenStates(row, rounded.starts(), rounded.starts(), values);
    }
}

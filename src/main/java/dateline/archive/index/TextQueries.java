package dateline.archive.index;

import dateline.text.DatelineException;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene queries of free text. Words of several spellings ("cease-fire") score as the spelling that scores best, so
 * that they weigh no more than others. Thread-safe.
 */
final class TextQueries {
    /** Longer questions than this are searched by their rarest words. */
    private static final int MAX_WORDS = 128;

    /** In a fixed order: sums of floats depend on it. */
    private static final List<Weighted> PASSAGE =
            List.of(new Weighted(Fields.BODY, 1f), new Weighted(Fields.TITLE, 0.4f), new Weighted(Fields.SOURCE, 0.2f));

    private static final List<Weighted> ARTICLE = List.of(new Weighted(Fields.WHOLE, 1f));

    /** What it adds that a name stands there as it is, and not another word with the same stem. */
    private static final float NAME = 0.2f;

    /** What a name counts for that may be meant by one that the archive does not know. */
    private static final float NEAR_NAME = 0.5f;

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*+");

    private final Analysis analysis;
    private final NearNames nearNames;
    private final Scope scope;

    TextQueries(Analysis analysis, NearNames nearNames, Scope scope) {
        this.nearNames = nearNames;
        this.analysis = analysis;
        this.scope = scope;
    }

    /** Passages with any of the words; null if there are none. */
    @Nullable
    Query passages(String text) {
        return anyOf(text, PASSAGE, Fields.NAMES);
    }

    /** Whole articles with any of the words; null if there are none. */
    @Nullable
    Query articles(String text) {
        return anyOf(text, ARTICLE, Fields.WHOLE_NAMES);
    }

    private record Weighted(String field, float weight) {}

    private @Nullable Query anyOf(String text, List<Weighted> fields, String namesField) {
        Map<List<String>, Integer> words = words(text);
        if (words.isEmpty()) {
            return null;
        }
        var anyOf = new BooleanQuery.Builder();
        words.forEach((word, count) -> fields.forEach(in ->
                anyOf.add(new BoostQuery(oneOf(in.field(), word), in.weight() * count), Occur.SHOULD)));
        Set<String> names = new LinkedHashSet<>(analysis.names(text));
        names.stream()
                .limit(MAX_WORDS)
                .forEach(name ->
                        anyOf.add(new BoostQuery(new TermQuery(new Term(namesField, name)), NAME), Occur.SHOULD));
        CAPITALISED
                .matcher(text)
                .results()
                .limit(MAX_WORDS)
                .flatMap(word -> nearNames.like(word.group()).stream())
                .distinct()
                .forEach(name ->
                        anyOf.add(new BoostQuery(new TermQuery(new Term(namesField, name)), NEAR_NAME), Occur.SHOULD));
        return anyOf.build();
    }

    private static Query oneOf(String field, List<String> spellings) {
        List<Query> queries = spellings.stream()
                .<Query>map(term -> new TermQuery(new Term(field, term)))
                .toList();
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
    }

    /** The distinct words, each in its spellings, with how often it occurs, in order; the rarest if there are too many. */
    private Map<List<String>, Integer> words(String text) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        analysis.places(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        if (counts.size() <= MAX_WORDS) {
            return counts;
        }
        return counts.entrySet().stream()
                .map(entry -> Map.entry(entry, frequency(entry.getKey())))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .limit(MAX_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** In how many passages the commonest spelling stands. */
    private int frequency(List<String> word) {
        int most = 0;
        try {
            for (String spelling : word) {
                most = Math.max(most, scope.frequency(new Term(Fields.BODY, spelling)));
            }
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
        return most;
    }
}

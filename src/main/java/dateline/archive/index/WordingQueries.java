package dateline.archive.index;

import dateline.text.DatelineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene queries for the wording of a text rather than for what it is about. Letter case, inflections and punctuation
 * are the analyser's, so that what is found still has to be compared. Thread-safe.
 */
final class WordingQueries {
    /** Words that are searched for: the rarest tell most, and their lists are the shortest. */
    private static final int RAREST = 16;

    /** In a text of at most so many words, neighbours count. */
    private static final int SHORT = 16;

    /** Words in a row that are searched for; longer rows are found by a part of them. */
    private static final int ROW = 24;

    /** Places at the ends of a row of at least {@link #LONG_ROW} that are left out: cut words are read otherwise. */
    private static final int EDGE = 2;

    private static final int LONG_ROW = 8;

    private final Analysis analysis;
    private final Scope scope;

    WordingQueries(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    /** What stands at one place. */
    private record Place(int position, List<String> spellings) {}

    /** Articles that have the words in this order with as many words between them; null if there is no word to search for. */
    @Nullable
    Query row(String text) {
        List<Place> places = places(text);
        if (places.size() >= LONG_ROW) {
            places = places.subList(EDGE, places.size() - EDGE);
        }
        if (places.isEmpty()) {
            return null;
        }
        var row = new MultiPhraseQuery.Builder();
        for (Place place : places.subList(0, Math.min(ROW, places.size()))) {
            row.add(
                    place.spellings().stream()
                            .map(term -> new Term(Fields.WHOLE, term))
                            .toArray(Term[]::new),
                    place.position());
        }
        return new ConstantScoreQuery(row.build());
    }

    /**
     * Passages with any of the rarest words, scored by the share of these that they have, weighted by how rare they are: 0 to
     * 1. Of a short text the neighbouring words count as well, because its single words stand everywhere. Null if the archive
     * has none of the words.
     */
    @Nullable
    Query share(String text) {
        List<Place> places = places(text);
        Map<String, Double> weights = weights(places);
        Map<Query, Double> clauses = new LinkedHashMap<>();
        weights.forEach((term, weight) -> clauses.put(new TermQuery(new Term(Fields.BODY, term)), weight));
        if (places.size() <= SHORT) {
            pairs(places, weights, clauses);
        }
        double all = clauses.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all == 0) {
            return null;
        }
        var any = new BooleanQuery.Builder();
        clauses.forEach((clause, weight) ->
                any.add(new BoostQuery(new ConstantScoreQuery(clause), (float) (weight / all)), Occur.SHOULD));
        return any.build();
    }

    /** Two words that stand beside each other weigh as much as one of them. */
    private static void pairs(List<Place> places, Map<String, Double> weights, Map<Query, Double> clauses) {
        for (int i = 1; i < places.size(); i++) {
            String first = places.get(i - 1).spellings().getFirst();
            String second = places.get(i).spellings().getFirst();
            Double firstWeight = weights.get(first);
            Double secondWeight = weights.get(second);
            if (firstWeight != null && secondWeight != null) {
                Query pair = new PhraseQuery.Builder()
                        .add(new Term(Fields.BODY, first), 0)
                        .add(
                                new Term(Fields.BODY, second),
                                places.get(i).position() - places.get(i - 1).position())
                        .build();
                clauses.put(pair, (firstWeight + secondWeight) / 2);
            }
        }
    }

    /** The rarest terms that the passages have, with the logarithm of how rare they are; in a fixed order. */
    private Map<String, Double> weights(List<Place> places) {
        int documents = Math.max(1, scope.documents());
        Map<String, Double> all = new LinkedHashMap<>();
        Set<String> terms =
                places.stream().flatMap(place -> place.spellings().stream()).collect(Collectors.toSet());
        for (String term : terms) {
            int frequency = frequency(term);
            if (frequency > 0) {
                all.put(term, Math.log1p((double) documents / frequency));
            }
        }
        Map<String, Double> rarest = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RAREST)
                .forEach(entry -> rarest.put(entry.getKey(), entry.getValue()));
        return rarest;
    }

    private int frequency(String term) {
        try {
            return scope.frequency(new Term(Fields.BODY, term));
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
    }

    /** Unlike {@link Analysis#places}, with the gaps that left-out words leave. */
    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        try (var stream = analysis.analyzer().tokenStream(Fields.WHOLE, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                if (increment.getPositionIncrement() > 0) {
                    places.add(new Place(position, new ArrayList<>(1)));
                }
                places.getLast().spellings().add(term.toString());
            }
            stream.end();
            return places;
        } catch (IOException e) {
            throw new DatelineException("expected a text that can be read, found " + e, e);
        }
    }
}

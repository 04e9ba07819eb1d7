package dateline.asking.evidence;

import dateline.archive.index.PassageIndex;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms that a question is about, weighted by how rare they are in the archive: BM25's inverse document frequency
 * (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, section 3).
 *
 * @param weights by term, as the index makes terms; may be empty
 */
public record Topic(Map<String, Double> weights) {
    /** The terms of some words, as the index makes them. */
    public static Topic of(Collection<String> words, PassageIndex index) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String word : words) {
            for (String term : index.terms(word)) {
                double frequency = index.documentFrequency(term);
                weights.put(term, Math.log(1 + (index.size() - frequency + 0.5) / (frequency + 0.5)));
            }
        }
        return new Topic(weights);
    }

    /** Whether there is nothing to go by. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Share of the weight that stands among the terms, 0 to 1; 0 for an empty topic. */
    public double coverage(Collection<String> terms) {
        double all = 0;
        double covered = 0;
        for (var weight : weights.entrySet()) {
            all += weight.getValue();
            covered += terms.contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return all == 0 ? 0 : covered / all;
    }
}

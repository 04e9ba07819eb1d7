package dateline.asking.answer;

import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Feature;
import dateline.asking.question.Understood;
import dateline.asking.search.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How an answer comes about.
 *
 * @param understood the reading of the question that it is answered in
 * @param searchedFor what the index was asked
 * @param steps in the order in which they were taken
 * @param passages what the search found, best first
 * @param sentences those of these passages that keep to the question's limits, best first
 */
public record Explanation(
        Understood understood, String searchedFor, List<Step> steps, List<Hit> passages, List<Weighed> sentences) {
    public Explanation {
        steps = List.copyOf(steps);
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
    }

    /**
     * A step.
     *
     * @param found how many it found; 0 for steps that find nothing
     */
    public record Step(String name, Duration took, int found) {}

    /**
     * A sentence with what each of its features adds to its score in the order, whichever its sign.
     *
     * @param contributions by feature; they sum to {@link Feature#SCORE}, before what speaker, days and the place in the article add
     */
    public record Weighed(Candidate candidate, Map<Feature, Double> contributions) {
        public Weighed {
            contributions = Map.copyOf(contributions);
        }
    }
}

package dateline.eval;

import java.util.List;
import java.util.Optional;

/**
 * Questions that are about something else than the archive, beside those that it answers.
 *
 * @param separation own questions against foreign ones, by confidence
 * @param foreignDeclined share of the foreign questions that were declined
 * @param ownDeclined share of the own questions with an answer that were declined
 */
public record Foreign(Separation separation, Proportion foreignDeclined, Proportion ownDeclined) {
    /**
     * Measures.
     *
     * @param own of the archive's own questions; those without an answer are left out
     * @param foreign of the foreign ones
     * @return empty unless there are both
     */
    static Optional<Foreign> of(List<Outcome> own, List<Outcome> foreign) {
        List<Outcome> answered =
                own.stream().filter(outcome -> outcome.question().answerable()).toList();
        return Separation.of(Measures.confidences(answered), Measures.confidences(foreign))
                .map(separation -> new Foreign(separation, declined(foreign), declined(answered)));
    }

    private static Proportion declined(List<Outcome> outcomes) {
        return new Proportion((int) outcomes.stream().filter(Outcome::declined).count(), outcomes.size());
    }
}

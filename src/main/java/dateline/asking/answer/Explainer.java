package dateline.asking.answer;

import dateline.asking.question.Question;

/** Shows how an answer comes about. Implementations are thread-safe. */
@FunctionalInterface
public interface Explainer {
    /** The steps for a question, against the newest snapshot. */
    Explanation explain(Question question);
}

package dateline.asking.answer;

import dateline.asking.question.Question;

/** Answers questions from the archive. Thread-safe. */
@FunctionalInterface
public interface Answerer {
    /**
     * Answers from one snapshot, the newest when the call begins.
     *
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    Answer answer(Question question);
}

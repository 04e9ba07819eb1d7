package dateline.asking.answer;

import dateline.archive.View;
import dateline.asking.question.Question;

/** Answers questions from a view, which decides what may be seen. Thread-safe. */
@FunctionalInterface
public interface Answering {
    /**
     * Answers from one view.
     *
     * @param quotations at most so many, at least 1; with a larger number the answer begins with the same quotations
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    Answer answer(View view, Question question, int quotations);
}

package dateline.front.console;

import dateline.asking.question.Question;
import dateline.asking.search.Hit;
import java.util.List;

/** Finds passages for a question. Thread-safe. */
@FunctionalInterface
public interface PassageSearch {
    /**
     * Searches the newest snapshot.
     *
     * @param depth at most so many, at least 1
     * @return best first
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    List<Hit> search(Question question, int depth);
}

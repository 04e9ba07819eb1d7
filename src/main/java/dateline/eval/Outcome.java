package dateline.eval;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one question went.
 *
 * @param right whether the answer was right: the first quotation for a question with an answer, a decline for one without;
 *     null if there is nothing to judge it by
 * @param rightIfShown the same if nothing were ever declined; null as well for a question without an answer
 * @param articles the articles found, best first, at most {@value #ARTICLES}; empty if no gold article is known
 * @param best the first of what is shown or, if it is declined, of what comes nearest; null if there is none
 * @param confidence how likely {@code best} answers, 0 to 1
 * @param took by the clock
 * @param cpu what the asking thread, which runs the encoder too, has worked
 */
public record Outcome(
        EvalQuestion question,
        boolean declined,
        @Nullable Boolean right,
        @Nullable Boolean rightIfShown,
        List<String> articles,
        @Nullable Excerpt best,
        double confidence,
        Duration took,
        Duration cpu) {
    /** So many articles are kept. */
    static final int ARTICLES = 100;

    /** A place beyond this one counts as not found. */
    static final int LAST_RANK = 10;

    /**
     * A sentence of an article.
     *
     * @param start UTF-16 code units, 0-based, half-open, into the article's text
     */
    public record Excerpt(String article, int start, int end, String text) {
        /** Words by white space, at least 1. */
        int words() {
            return (int) text.codePoints().filter(Character::isWhitespace).count() + 1;
        }
    }

    public Outcome {
        articles = List.copyOf(articles);
    }

    /** Whether the answer is known to be right. */
    boolean isRight() {
        return Boolean.TRUE.equals(right);
    }

    /** What was shown first; null if it was declined. */
    @Nullable
    Excerpt shown() {
        return declined ? null : best;
    }

    /** Place of the first gold article, from 1 to {@value #LAST_RANK}; 0 if it is farther down; null if none is given. */
    @Nullable
    Integer articleRank() {
        return rank(Set.copyOf(question.goldArticles()));
    }

    /** The same, with silver articles counted as gold. */
    @Nullable
    Integer silverRank() {
        Set<String> wanted = new TreeSet<>(question.goldArticles());
        wanted.addAll(question.silverArticles());
        return rank(wanted);
    }

    private @Nullable Integer rank(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        for (int i = 0; i < Math.min(LAST_RANK, articles.size()); i++) {
            if (wanted.contains(articles.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}

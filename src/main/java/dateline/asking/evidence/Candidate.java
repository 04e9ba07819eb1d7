package dateline.asking.evidence;

import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;

/**
 * A sentence that keeps to the question's constraints.
 *
 * @param fit how it keeps to them
 * @param features what its confidence was reckoned from
 * @param score orders the sentences of one question; higher is better
 * @param confidence how likely it answers, 0 to 1
 */
public record Candidate(
        AnnotatedArticle article,
        Sentence sentence,
        Constraints.Fit fit,
        Features features,
        double score,
        double confidence) {
    /** The sentence's exact text. */
    public String text() {
        return sentence.span().of(article.article().text());
    }
}

package dateline.asking.evidence;

/**
 * What is known of a sentence as an answer to a question.
 *
 * @param cosine of the two vectors
 * @param passageCosine of the question's and the passage's vectors
 * @param coverage share of the question's topic that stands in the sentence, by weight
 * @param passageCoverage the same for the whole passage with the article's title
 * @param kind whether it holds something of the kind that is asked for, 0 or 1
 * @param statement whether it holds words of the speaker asked for, 0 or 1
 */
public record Features(
        double cosine, double passageCosine, double coverage, double passageCoverage, double kind, double statement) {}

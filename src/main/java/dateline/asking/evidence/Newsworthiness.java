package dateline.asking.evidence;

import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * How much a sentence is the news of the days asked about, where a question names nothing else: "What happened on 3 May?" News
 * puts what matters first; a sentence with a day or a speaker of its own tells of something that happened; one that leans on
 * the sentence before is no news by itself. The weights are set by hand, so that what is known to be of the days comes before
 * what only stands in a paper of that day, unless that opens with it. Immutable and thread-safe.
 */
final class Newsworthiness {
    /** That its own day lies within those asked about: a week that they lie in says no more than the paper's day. */
    private static final double OWN_DAY = 0.07;

    /** That it opens an article, whatever it tells. */
    private static final double OPENING = 0.055;

    /** What the first paragraph is worth; each later one has its share of that. */
    private static final double FIRST_PARAGRAPH = 0.02;

    /** That somebody says something in it, or that it gives its day itself. */
    private static final double OCCURRENCE = 0.03;

    /** That it can only be understood with the sentence before. */
    private static final double LEANS_BACK = 0.03;

    private final Surrounding surrounding = new Surrounding();

    /**
     * Its worth, about -0.03 to 0.16.
     *
     * @param days those asked about; null: any
     * @param opening whether it opens a dated article
     */
    double of(
            AnnotatedArticle article, Sentence sentence, Constraints.Fit fit, @Nullable DaySet days, boolean opening) {
        DateInterval own = fit.date().interval();
        boolean ownDay = own != null && (days == null || own.days() <= days.days());
        boolean told = fit.date().basis() == DateBasis.WRITTEN
                || fit.date().basis() == DateBasis.RECKONED
                || Constraints.statementsIn(article, sentence.span()).stream()
                        .anyMatch(
                                statement -> statement.speaker() != null && statement.kind() == Statement.Kind.SPEECH);
        boolean leansBack = surrounding.before(article, sentence, null).isPresent();
        return (ownDay ? OWN_DAY : 0)
                + (opening ? OPENING : FIRST_PARAGRAPH / sentence.paragraph() + (told ? OCCURRENCE : 0))
                - (leansBack ? LEANS_BACK : 0);
    }
}

/**
 * What was said or happened, by day: what a speaker said, how a topic went on, what an article holds. Main types: {@link
 * dateline.asking.timeline.SpeakerQuotes}, {@link dateline.asking.timeline.Timelines}, {@link
 * dateline.asking.timeline.TimelineChart} and {@link dateline.asking.timeline.ArticleOverview}. In: a view of the archive and a
 * name, topic or id. Out: checked quotations with their days, and a picture. What somebody said is never shown as what
 * happened, nor the other way round.
 */
@NullMarked
package dateline.asking.timeline;

import org.jspecify.annotations.NullMarked;

package dateline.front.console;

import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;

/** Looks up people, topics and articles in the newest snapshot. Thread-safe. */
public interface Stories {
    /** What somebody said, newest first. */
    SpeakerQuotes.Result quotes(SpeakerQuery query);

    /** What was said and what happened, by day. */
    Timelines.Result timeline(TimelineQuery query);

    /** The picture of a timeline. */
    Picture picture(Timeline timeline);

    /**
     * The article that is meant by its id or title, or those that may be.
     *
     * @param choices at most so many of these
     */
    ArticleFinder.Result article(String typed, int choices);
}

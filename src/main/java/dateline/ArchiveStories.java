package dateline;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Searcher;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineChart;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;
import dateline.front.console.Stories;
import dateline.front.discord.DiscordBot;
import dateline.reading.statement.SpeakerMatch;

/** People, topics and articles in the newest snapshot of an archive. Thread-safe. */
record ArchiveStories(Archive archive, SpeakerQuotes speakers, Timelines timelines, TimelineChart chart)
        implements Stories {
    /**
     * Made of these parts.
     *
     * @param minConfidence how likely a sentence must be about a topic if its words alone do not tell, 0 to 1
     */
    static ArchiveStories of(
            Archive archive, Searcher searcher, SentenceRanker ranker, SpeakerMatch match, double minConfidence) {
        var spoken = new SpeakerQuotes(searcher, ranker, match, minConfidence);
        return new ArchiveStories(
                archive, spoken, new Timelines(spoken, searcher, ranker, match, minConfidence), new TimelineChart());
    }

    /** The same for the bot, whose readers do not all see the same articles. */
    DiscordBot.Stories told() {
        return new DiscordBot.Stories(speakers, timelines, chart);
    }

    @Override
    public SpeakerQuotes.Result quotes(SpeakerQuery query) {
        try (View view = archive.acquire()) {
            return speakers.of(view, query);
        }
    }

    @Override
    public Timelines.Result timeline(TimelineQuery query) {
        try (View view = archive.acquire()) {
            return timelines.of(view, query);
        }
    }

    @Override
    public Picture picture(Timeline timeline) {
        return chart.draw(timeline);
    }

    @Override
    public ArticleFinder.Result article(String typed, int choices) {
        try (View view = archive.acquire()) {
            return ArticleFinder.find(view, typed, choices);
        }
    }
}

package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineChart;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;
import dateline.front.discord.card.TimelineCards;
import dateline.front.discord.message.Outgoing;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how a topic went on, in words and as a picture. Thread-safe. */
final class TimelineDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TimelineDesk.class);

    /** Entries of a timeline: what a reader leafs through, and a picture can show. */
    private static final int MOST = 24;

    private final Archive archive;
    private final Timelines timelines;
    private final TimelineChart chart;
    private final States states;

    TimelineDesk(Archive archive, Timelines timelines, TimelineChart chart, States states) {
        this.archive = archive;
        this.timelines = timelines;
        this.chart = chart;
        this.states = states;
    }

    /**
     * A page of it, as the archive has it now. The first page has the picture, and so has each page that takes the place of
     * one with it: Discord drops the files that an edit does not bring.
     */
    Outgoing page(Asker asker, ShownState.OfTimeline asked, PageManner manner) {
        var query = new TimelineQuery(asked.topic(), asked.speaker(), null, null, MOST);
        try (View view = archive.acquire(asker.seen())) {
            var cards = new TimelineCards(asker.texts());
            return switch (timelines.of(view, query)) {
                case Timelines.Result.Dated(var timeline) -> {
                    boolean pictured = manner.page() == 0 || asked.pictured();
                    Picture picture = pictured ? drawn(timeline) : null;
                    List<ShownQuotation> shown = TimelineCards.page(timeline, manner.page()).shown().stream()
                            .map(entry -> ShownQuotation.of(entry.quotation()))
                            .toList();
                    String key = keep(asker, view, asked.showing(pictured, List.of(), shown, manner.privately()));
                    String heading = manner.heading(asker, view.snapshot());
                    yield cards.of(timeline, asked.speaker(), picture, manner.page(), heading, manner.privately(), key);
                }
                case Timelines.Result.Nothing nothing -> {
                    String speaker = asked.speaker();
                    List<String> near = speaker == null
                            ? List.of()
                            : NearSpeakers.of(view, nothing.reason(), speaker, nothing.near());
                    String key = keep(asker, view, asked.showing(false, near, List.of(), manner.privately()));
                    yield cards.nothing(speaker, nothing.reason(), near, key);
                }
            };
        }
    }

    private Picture drawn(Timeline timeline) {
        Picture picture = chart.draw(timeline);
        if (picture instanceof Picture.Undrawn(var reason, var _)) {
            LOG.warn("A timeline goes out without its picture: {}", reason);
        }
        return picture;
    }

    private String keep(Asker asker, View view, ShownState state) {
        return states.add(asker, state, view.snapshot()).value();
    }
}

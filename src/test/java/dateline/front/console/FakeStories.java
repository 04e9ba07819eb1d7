package dateline.front.console;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineChart;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.util.List;

/**
 * Stories that are always the same; whoever is called "nobody" says nothing.
 *
 * @param asked what was asked for, in order
 */
record FakeStories(List<Object> asked) implements Stories {
    private static final String NOBODY = "nobody";
    private static final Answer.Reason REASON =
            new Answer.Reason(Answer.Missing.SPEAKER, "The archive quotes no words of \u001b[2Jnobody.");

    @Override
    public SpeakerQuotes.Result quotes(SpeakerQuery query) {
        asked.add(query);
        return query.speaker().equals(NOBODY)
                ? new SpeakerQuotes.Result.Nothing(REASON, List.of("Nobel"))
                : new SpeakerQuotes.Result.Found(List.of(Samples.full()), 7);
    }

    @Override
    public Timelines.Result timeline(TimelineQuery query) {
        asked.add(query);
        if (query.topic().equals(NOBODY)) {
            return new Timelines.Result.Nothing(REASON, List.of(), 4);
        }
        Quotation told = Samples.full();
        return new Timelines.Result.Dated(new Timeline(
                query.topic(),
                List.of(new Timeline.Entry(told, 2), new Timeline.Entry(told, 1)),
                9,
                4,
                List.of(List.of(0, 1)),
                List.of("The year was reckoned.")));
    }

    @Override
    public Picture picture(Timeline timeline) {
        return new TimelineChart().draw(timeline);
    }

    @Override
    public ArticleFinder.Result article(String typed, int choices) {
        asked.add(typed);
        return switch (typed) {
            case NOBODY -> new ArticleFinder.Result.None("The archive has no article of this id or title.");
            case "two" ->
                new ArticleFinder.Result.Several(List.of(
                        new ArticleFinder.Choice("a.txt", null), new ArticleFinder.Choice("b.txt", "B\u202eb")));
            case String _ -> new ArticleFinder.Result.One(article());
        };
    }

    private static ArticleOverview article() {
        String text = "A \u001b[31mtext.";
        return new ArticleOverview(
                "news/a.txt",
                "The road",
                "Sample Gazette",
                "https://example.org/a",
                "Sample Desk",
                Publication.written(Samples.DAY),
                "news",
                2,
                List.of(new ArticleOverview.SpeakerCount(
                        new Speaker("Ann Lee", "engineer", null), 1, List.of(DateInterval.day(Samples.DAY)))),
                1,
                List.of(DateInterval.day(Samples.DAY)),
                List.of(new ArticleOverview.Part(
                        1,
                        new Span(0, text.length()),
                        text,
                        Paragraph.Kind.BODY,
                        List.of(new ArticleOverview.DatedSentence(
                                new Span(0, text.length()), SentenceDate.ARTICLE, false)))));
    }
}

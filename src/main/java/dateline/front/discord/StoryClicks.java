package dateline.front.discord;

import dateline.front.discord.States.Found;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Phrase;
import java.util.List;
import java.util.Optional;

/** What happens below messages about people, topics and articles when a page is turned or something is chosen. Thread-safe. */
final class StoryClicks {
    private final States states;
    private final SpeakerDesk speakers;
    private final TimelineDesk timelines;
    private final ArticleDesk articles;

    StoryClicks(States states, SpeakerDesk speakers, TimelineDesk timelines, ArticleDesk articles) {
        this.states = states;
        this.speakers = speakers;
        this.timelines = timelines;
        this.articles = articles;
    }

    /**
     * Another page; as with answers, asked for anew.
     *
     * @param inPlace whether it takes the place of the page before
     */
    void page(Asker asker, ComponentId id, boolean inPlace, Reply reply) {
        reply.send(states.findAny(id.key(), asker)
                .flatMap(found -> page(asker, found, id.number(), inPlace))
                .orElseGet(() -> old(asker)));
    }

    private Optional<Outgoing> page(Asker asker, Found<? extends ShownState> found, int page, boolean inPlace) {
        return switch (found.state()) {
            case ShownState.OfSpeaker asked ->
                Optional.of(speakers.page(asker, asked, turned(asker, found, page, inPlace, asked.privately())));
            case ShownState.OfTimeline asked -> {
                var manner = turned(asker, found, page, inPlace, asked.privately());
                // A copy comes below the message with the picture.
                var beside = inPlace ? asked : ShownState.OfTimeline.asked(asked.topic(), asked.speaker());
                yield Optional.of(timelines.page(asker, beside, manner));
            }
            case ShownState.OfAnswer _,
                    ShownState.OfQuotations _,
                    ShownState.OfOverview _,
                    ShownState.OfArticles _,
                    ShownState.OfArticle _,
                    ShownState.OfSettings _,
                    ShownState.OfRollback _ -> Optional.empty();
        };
    }

    private static PageManner turned(Asker asker, Found<?> found, int page, boolean inPlace, boolean privately) {
        boolean shareable = inPlace ? privately : asker.guild() != null;
        return new PageManner(page, "", found.snapshot(), shareable);
    }

    /**
     * One of the names or articles that may be meant.
     *
     * @param chosen its number; none of the menu's if something else was sent
     * @param privately whether only one user sees the answer
     */
    void choose(Asker asker, ComponentId id, int chosen, boolean privately, Reply reply) {
        reply.send(states.findAny(id.key(), asker)
                .flatMap(found -> choose(asker, found.state(), chosen, privately))
                .orElseGet(() -> old(asker)));
    }

    private Optional<Outgoing> choose(Asker asker, ShownState state, int chosen, boolean privately) {
        var manner = PageManner.first(privately);
        return switch (state) {
            case ShownState.OfSpeaker asked ->
                at(asked.near(), chosen).map(name -> speakers.page(asker, asked.withSpeaker(name), manner));
            case ShownState.OfTimeline asked ->
                at(asked.near(), chosen)
                        .map(name -> timelines.page(asker, ShownState.OfTimeline.asked(asked.topic(), name), manner));
            case ShownState.OfArticles several ->
                at(several.articles(), chosen).map(article -> articles.choose(asker, article));
            case ShownState.OfAnswer _,
                    ShownState.OfQuotations _,
                    ShownState.OfOverview _,
                    ShownState.OfArticle _,
                    ShownState.OfSettings _,
                    ShownState.OfRollback _ -> Optional.empty();
        };
    }

    /** What one of an article's speakers says in it. */
    void speaker(Asker asker, ComponentId id, int chosen, Reply reply) {
        reply.send(states.find(id.key(), asker, ShownState.OfOverview.class)
                .flatMap(found -> at(found.state().speakers(), chosen)
                        .map(name -> ShownState.OfSpeaker.in(found.state().article(), name)))
                .map(asked -> speakers.page(asker, asked, PageManner.first(asker.guild() != null)))
                .orElseGet(() -> old(asker)));
    }

    /** Other paragraphs of an article. */
    void paragraphs(Asker asker, ComponentId id, Reply reply) {
        reply.send(states.find(id.key(), asker, ShownState.OfOverview.class)
                .map(found -> articles.turn(asker, found, id.number()))
                .orElseGet(() -> old(asker)));
    }

    /** A page for all, under the name of the one whom it was given to; and the same for them, without the button. */
    record Shared(Outgoing forAll, Outgoing own) {}

    /** What sharing a page comes to; empty if it is none of the asker's. */
    Optional<Shared> share(Asker asker, ComponentId id) {
        String heading = asker.texts().say(Phrase.SHARED_BY, "<@" + asker.user() + ">");
        String done = "-# " + asker.texts().say(Phrase.SHARED);
        return states.findAny(id.key(), asker)
                .filter(found -> found.user() == asker.user())
                .flatMap(found -> again(asker, found.state(), new PageManner(id.number(), heading, null, false))
                        .flatMap(forAll -> again(asker, found.state(), new PageManner(id.number(), done, null, false))
                                .map(own -> new Shared(forAll, own))));
    }

    private Optional<Outgoing> again(Asker asker, ShownState state, PageManner manner) {
        return switch (state) {
            case ShownState.OfSpeaker asked when asked.privately() -> Optional.of(speakers.page(asker, asked, manner));
            case ShownState.OfTimeline asked
            when asked.privately() ->
                Optional.of(timelines.page(asker, asked.showing(true, List.of(), List.of(), true), manner));
            case ShownState.OfSpeaker _,
                    ShownState.OfTimeline _,
                    ShownState.OfAnswer _,
                    ShownState.OfQuotations _,
                    ShownState.OfOverview _,
                    ShownState.OfArticles _,
                    ShownState.OfArticle _,
                    ShownState.OfSettings _,
                    ShownState.OfRollback _ -> Optional.empty();
        };
    }

    private static <T> Optional<T> at(List<T> list, int number) {
        return number >= 0 && number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
    }

    private static Outgoing old(Asker asker) {
        return Outgoing.of(asker.texts().say(Phrase.BUTTON_OLD));
    }
}

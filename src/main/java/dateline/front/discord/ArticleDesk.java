package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.front.discord.States.Found;
import dateline.front.discord.card.OverviewCards;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Phrase;
import dateline.reading.article.Article;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows articles: the one that is meant, or those that may be. Thread-safe. */
final class ArticleDesk {
    private final Archive archive;
    private final States states;

    ArticleDesk(Archive archive, States states) {
        this.archive = archive;
        this.states = states;
    }

    /**
     * The article that somebody typed or chose.
     *
     * @param typed an id, a title, a part of one, or what {@link ArticleOption} made of an id
     */
    Outgoing open(Asker asker, String typed) {
        try (View view = archive.acquire(asker.seen())) {
            Optional<ArticleOverview> chosen =
                    ArticleOption.id(view, typed).flatMap(id -> ArticleOverview.of(view, id));
            if (chosen.isPresent()) {
                return show(asker, view, chosen.get(), 0, null);
            }
            return switch (ArticleFinder.find(view, typed, Choice.MOST_OPTIONS)) {
                case ArticleFinder.Result.One(var overview) -> show(asker, view, overview, 0, null);
                case ArticleFinder.Result.Several(var choices) -> {
                    var state = new ShownState.OfArticles(
                            choices.stream().map(ArticleFinder.Choice::id).toList());
                    String key = states.add(asker, state, view.snapshot()).value();
                    yield new OverviewCards(asker.texts()).several(choices, key);
                }
                case ArticleFinder.Result.None _ -> Outgoing.of(asker.texts().say(Phrase.NO_ARTICLE));
            };
        }
    }

    /** The article of an id; a sentence if there is none any more. */
    Outgoing choose(Asker asker, String id) {
        try (View view = archive.acquire(asker.seen())) {
            return ArticleOverview.of(view, id)
                    .map(overview -> show(asker, view, overview, 0, null))
                    .orElseGet(() -> Outgoing.of(asker.texts().say(Phrase.ARTICLE_GONE)));
        }
    }

    /** Other paragraphs of an article that was shown, as it stands now. */
    Outgoing turn(Asker asker, Found<ShownState.OfOverview> found, int first) {
        try (View view = archive.acquire(asker.seen())) {
            return ArticleOverview.of(view, found.state().article())
                    .map(overview -> show(asker, view, overview, first, found))
                    .orElseGet(() -> Outgoing.of(asker.texts().say(Phrase.ARTICLE_GONE)));
        }
    }

    private Outgoing show(
            Asker asker,
            View view,
            ArticleOverview overview,
            int first,
            @Nullable Found<ShownState.OfOverview> before) {
        Article article = view.article(overview.id()).orElseThrow().article();
        List<String> speakers = OverviewCards.speakers(overview);
        var state = new ShownState.OfOverview(overview.id(), ShownQuotation.hash(article.text()), speakers);
        String key = before != null && before.state().equals(state)
                ? before.key().value()
                : states.add(asker, state, view.snapshot()).value();
        boolean renewed = before != null && !before.state().hash().equals(state.hash());
        String heading = renewed ? "-# " + asker.texts().say(Phrase.ARTICLE_RENEWED) : "";
        return new OverviewCards(asker.texts()).of(overview, article, first, heading, key);
    }
}

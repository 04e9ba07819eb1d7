package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.evidence.Quotation;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.front.discord.card.QuotesCards;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Phrase;
import dateline.reading.article.Article;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DaySet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what somebody said: everywhere, or in one article. Thread-safe. */
final class SpeakerDesk {
    /** More than so many quotations of one speaker are counted, and not shown. */
    private static final int MOST = 5_000;

    private final Archive archive;
    private final SpeakerQuotes quotes;
    private final States states;

    SpeakerDesk(Archive archive, SpeakerQuotes quotes, States states) {
        this.archive = archive;
        this.quotes = quotes;
        this.states = states;
    }

    /** A page of it, as the archive has it now. */
    Outgoing page(Asker asker, ShownState.OfSpeaker asked, PageManner manner) {
        var days = asked.days();
        var query = new SpeakerQuery(asked.speaker(), days == null ? null : DaySet.of(days), asked.topic(), MOST);
        try (View view = archive.acquire(asker.seen())) {
            String id = asked.article();
            if (id == null) {
                return show(asker, view, asked, null, quotes.of(view, query), manner);
            }
            Optional<Article> article = view.article(id).map(AnnotatedArticle::article);
            return article.isEmpty()
                    ? Outgoing.of(asker.texts().say(Phrase.ARTICLE_GONE))
                    : show(asker, view, asked, title(article.get()), quotes.in(view, id, query), manner);
        }
    }

    private static String title(Article article) {
        String title = article.title();
        return title == null || title.isBlank() ? article.id() : title;
    }

    private Outgoing show(
            Asker asker,
            View view,
            ShownState.OfSpeaker asked,
            @Nullable String title,
            SpeakerQuotes.Result result,
            PageManner manner) {
        var cards = new QuotesCards(asker.texts());
        var about = new QuotesCards.Asked(asked.speaker(), asked.days(), asked.topic(), title);
        return switch (result) {
            case SpeakerQuotes.Result.Found found -> {
                List<Quotation> shown = QuotesCards.page(found, manner.page()).shown();
                String key = keep(asker, view, asked.showing(List.of(), shown(shown), manner.privately()));
                String heading = manner.heading(asker, view.snapshot());
                yield cards.of(about, found, manner.page(), heading, manner.privately(), key);
            }
            case SpeakerQuotes.Result.Nothing nothing -> {
                List<String> near = title == null
                        ? NearSpeakers.of(view, nothing.reason(), asked.speaker(), nothing.near())
                        : List.of();
                String key = keep(asker, view, asked.showing(near, List.of(), manner.privately()));
                yield cards.nothing(about, nothing.reason(), near, key);
            }
        };
    }

    private static List<ShownQuotation> shown(List<Quotation> quotations) {
        return quotations.stream().map(ShownQuotation::of).toList();
    }

    private String keep(Asker asker, View view, ShownState state) {
        return states.add(asker, state, view.snapshot()).value();
    }
}

package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.answer.Answer;
import dateline.asking.question.Question;
import dateline.front.discord.AnswerDesk.Manner;
import dateline.front.discord.States.Found;
import dateline.front.discord.card.AnswerCards;
import dateline.front.discord.card.ArticleCards;
import dateline.front.discord.card.CopyCards;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Phrase;
import dateline.member.FeedbackStore;
import dateline.member.ShownKey;
import dateline.member.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;

/**
 * What happens when a button is pressed or something is chosen: on any message the bot ever sent, by anybody, with any id.
 * What is shown is what the archive has now, as far as the place of the click may see it. Thread-safe.
 */
final class Clicks {
    private final Entrance entrance;
    private final AnswerDesk answers;
    private final States states;
    private final Archive archive;
    private final FeedbackStore feedback;
    private final StoryClicks stories;

    Clicks(
            Entrance entrance,
            AnswerDesk answers,
            States states,
            Archive archive,
            FeedbackStore feedback,
            StoryClicks stories) {
        this.entrance = entrance;
        this.answers = answers;
        this.states = states;
        this.archive = archive;
        this.feedback = feedback;
        this.stories = stories;
    }

    /** A button or a menu below an answer, an article or a checked quote. Returns at once. */
    void on(GenericComponentInteractionCreateEvent event, ComponentId id) {
        Asker asker = entrance.asker(event);
        switch (id.action()) {
            case CONTEXT -> privately(event, asker, reply -> context(asker, id, reply));
            case COPIES -> privately(event, asker, reply -> copies(asker, id, reply));
            case RIGHT -> privately(event, asker, reply -> judge(asker, id, Verdict.RIGHT, reply));
            case WRONG -> privately(event, asker, reply -> judge(asker, id, Verdict.WRONG, reply));
            case PAGE -> inPlaceOrPrivately(event, asker, reply -> page(asker, id, isForOne(event), reply));
            case CHOOSE -> choose(event, asker, id);
            case PARAGRAPHS -> inPlaceOrPrivately(event, asker, reply -> paragraphs(asker, id, reply));
            case SPEAKERS -> privately(event, asker, reply -> stories.speaker(asker, id, chosen(event), reply));
            case SHARE -> share(event, asker, id);
            default -> privately(event, asker, reply -> reply.say(asker.texts().say(Phrase.BUTTON_OLD)));
        }
    }

    /** Whether nobody else sees the message: then it can be changed as its reader likes. Two friends' channel is private too. */
    private static boolean isForOne(GenericComponentInteractionCreateEvent event) {
        return event.getMessage().isEphemeral() || event.getContext() == InteractionContextType.BOT_DM;
    }

    private void privately(
            GenericComponentInteractionCreateEvent event, Asker asker, java.util.function.Consumer<Reply> work) {
        entrance.command(event, asker, true, "showing what is behind a button", work);
    }

    private void inPlaceOrPrivately(
            GenericComponentInteractionCreateEvent event, Asker asker, java.util.function.Consumer<Reply> work) {
        if (isForOne(event)) {
            entrance.change(event, asker, "turning a page", work);
        } else {
            privately(event, asker, work);
        }
    }

    private void context(Asker asker, ComponentId id, Reply reply) {
        Optional<ShownQuotation> quotation = states.findAny(id.key(), asker)
                .map(found -> found.state().quotations())
                .filter(quotations -> id.number() < quotations.size())
                .map(quotations -> quotations.get(id.number()));
        if (quotation.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        ShownQuotation shown = quotation.get();
        try (View view = archive.acquire(asker.seen())) {
            switch (shown.now(view)) {
                case ShownQuotation.Now.Same(var annotated, var span) -> {
                    var state = new ShownState.OfArticle(shown.article(), shown);
                    String key = states.add(asker, state, view.snapshot()).value();
                    var article = annotated.article();
                    reply.send(new ArticleCards(asker.texts())
                            .of(article, ArticleCards.around(article, span), span, List.of(), key));
                }
                case ShownQuotation.Now.Changed _ -> reply.say(asker.texts().say(Phrase.ARTICLE_CHANGED));
                case ShownQuotation.Now.Gone _ -> reply.say(asker.texts().say(Phrase.ARTICLE_GONE));
            }
        }
    }

    private void copies(Asker asker, ComponentId id, Reply reply) {
        List<ShownQuotation> kept = states.findAny(id.key(), asker)
                .map(found -> found.state().quotations())
                .filter(quotations -> id.number() < quotations.size())
                .map(quotations -> quotations.get(id.number()).copies())
                .orElse(List.of());
        if (kept.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        try (View view = archive.acquire(asker.seen())) {
            List<ShownQuotation> there = kept.stream()
                    .filter(copy -> copy.now(view) instanceof ShownQuotation.Now.Same)
                    .toList();
            List<CopyCards.Copy> copies = there.stream()
                    .flatMap(copy -> copy.now(view) instanceof ShownQuotation.Now.Same(var article, var span)
                            ? Stream.of(new CopyCards.Copy(article.article(), span))
                            : Stream.empty())
                    .toList();
            if (copies.isEmpty()) {
                reply.say(asker.texts().say(Phrase.COPIES_GONE));
                return;
            }
            String key = states.add(asker, new ShownState.OfQuotations(there), view.snapshot())
                    .value();
            reply.send(new CopyCards(asker.texts()).of(copies, key));
        }
    }

    private void paragraphs(Asker asker, ComponentId id, Reply reply) {
        Optional<Found<ShownState.OfArticle>> found = states.find(id.key(), asker, ShownState.OfArticle.class);
        if (found.isEmpty()) {
            stories.paragraphs(asker, id, reply);
            return;
        }
        ShownState.OfArticle state = found.get().state();
        try (View view = archive.acquire(asker.seen())) {
            var annotated = view.article(state.article());
            ShownQuotation quotation = state.quotation();
            if (annotated.isEmpty()) {
                reply.say(asker.texts().say(Phrase.ARTICLE_GONE));
            } else if (quotation != null && !(quotation.now(view) instanceof ShownQuotation.Now.Same)) {
                reply.say(asker.texts().say(Phrase.ARTICLE_CHANGED));
            } else {
                var span = quotation == null ? null : new dateline.text.Span(quotation.start(), quotation.end());
                reply.send(new ArticleCards(asker.texts())
                        .of(annotated.get().article(), id.number(), span, List.of(), id.key()));
            }
        }
    }

    /** Another page of an answer, asked for anew: what the archive does not have any more is not shown again. */
    private void page(Asker asker, ComponentId id, boolean inPlace, Reply reply) {
        Optional<Found<ShownState.OfAnswer>> found = states.find(id.key(), asker, ShownState.OfAnswer.class);
        if (found.isEmpty()) {
            stories.page(asker, id, inPlace, reply);
            return;
        }
        turn(asker, found.get(), id.number(), inPlace, reply);
    }

    /** Shows a page to one user. */
    void turn(Asker asker, Found<ShownState.OfAnswer> found, int page, boolean inPlace, Reply reply) {
        ShownState.OfAnswer state = found.state();
        Answer answer = answers.ask(asker, state.question());
        boolean same = answer.frame().snapshot().equals(found.snapshot());
        boolean shareable = inPlace ? state.privately() : asker.guild() != null;
        String heading = same ? "" : "-# " + asker.texts().say(Phrase.ARCHIVE_RELOADED);
        ShownKey key;
        if (same && inPlace) {
            key = found.key();
            states.update(key, state.withPage(page));
        } else {
            key = answers.keep(asker, answer, page, shareable);
        }
        var manner = new Manner(heading, true, shareable, null);
        reply.send(new AnswerCards(asker.texts()).of(answer, answers.showing(key, page, manner)));
    }

    /** One of several readings of a question. */
    private void choose(GenericComponentInteractionCreateEvent event, Asker asker, ComponentId id) {
        int chosen = chosen(event);
        boolean privately = event.getMessage().isEphemeral();
        entrance.command(event, asker, privately, "answering a question", reply -> {
            Optional<Question> reading = states.find(id.key(), asker, ShownState.OfAnswer.class)
                    .map(found -> found.state().readings())
                    .filter(readings -> chosen >= 0 && chosen < readings.size())
                    .map(readings -> readings.get(chosen));
            if (reading.isEmpty()) {
                stories.choose(asker, id, chosen, privately, reply);
            } else {
                answers.answer(asker, reading.get(), new Manner("", true, privately, event.getMessageIdLong()), reply);
            }
        });
    }

    /** The number that a menu tells; -1 if it is none of ours, or no menu. */
    private static int chosen(GenericComponentInteractionCreateEvent event) {
        return event instanceof StringSelectInteractionEvent menu
                ? menu.getValues().stream()
                        .findFirst()
                        .filter(value -> value.matches("[0-9]{1,2}"))
                        .map(Integer::parseInt)
                        .orElse(-1)
                : -1;
    }

    private void judge(Asker asker, ComponentId id, Verdict verdict, Reply reply) {
        Optional<Found<ShownState.OfAnswer>> found = states.find(id.key(), asker, ShownState.OfAnswer.class);
        if (found.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        feedback.put(
                asker.user(), found.get().key(), verdict, found.get().state().judged());
        reply.say(asker.texts()
                .say(
                        switch (verdict) {
                            case RIGHT -> Phrase.THANKS_RIGHT;
                            case WRONG -> Phrase.THANKS_WRONG;
                        }));
    }

    /** Posts a private answer for all, under the name of the one whom it was given to. */
    private void share(GenericComponentInteractionCreateEvent event, Asker asker, ComponentId id) {
        entrance.change(event, asker, "sharing an answer", own -> {
            var found = states.find(id.key(), asker, ShownState.OfAnswer.class)
                    .filter(answer -> answer.user() == asker.user())
                    .filter(answer -> answer.state().privately());
            if (found.isEmpty()) {
                stories.share(asker, id)
                        .ifPresentOrElse(
                                shared -> post(event, shared.forAll(), shared.own(), own),
                                () -> new Reply.AfterInteraction(event.getHook(), true)
                                        .say(asker.texts().say(Phrase.BUTTON_OLD)));
                return;
            }
            Answer answer = answers.ask(asker, found.get().state().question());
            String heading = asker.texts().say(Phrase.SHARED_BY, "<@" + asker.user() + ">");
            var forAll = new Manner(heading, true, false, null);
            ShownKey shared = answers.keep(asker, answer, id.number(), false);
            var cards = new AnswerCards(asker.texts());
            Outgoing post = cards.of(answer, answers.showing(shared, id.number(), forAll));
            var done = new Manner("-# " + asker.texts().say(Phrase.SHARED), true, false, null);
            post(event, post, cards.of(answer, answers.showing(shared, id.number(), done)), own);
        });
    }

    /** Posts a message for all, and changes the private one that it was made of. */
    private static void post(
            GenericComponentInteractionCreateEvent event, Outgoing forAll, Outgoing changed, Reply own) {
        if (new Reply.AfterInteraction(event.getHook(), false).send(forAll).isPresent()) {
            own.send(changed);
        }
    }
}

package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.FollowUp;
import dateline.asking.question.FollowUps;
import dateline.asking.question.KnownNames;
import dateline.asking.question.Question;
import dateline.front.discord.AnswerDesk.Manner;
import dateline.front.discord.States.Found;
import dateline.front.discord.card.QuotationAbout;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.member.ConversationStore;
import dateline.member.ShownKey;
import dateline.member.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message in the light of those before it: in a direct message the user's last ones, elsewhere those of the chain of
 * replies that it stands in. Thread-safe.
 */
final class Conversations {
    /** So many earlier questions can be meant. */
    private static final int TURNS = 5;

    private static final int MAX_NOTE = 300;

    private final AnswerDesk answers;
    private final States states;
    private final ConversationStore store;
    private final Archive archive;
    private final FollowUps followUps = new FollowUps();

    Conversations(AnswerDesk answers, States states, ConversationStore store, Archive archive) {
        this.answers = answers;
        this.states = states;
        this.store = store;
        this.archive = archive;
    }

    /**
     * Answers a message.
     *
     * @param text 1 to {@value Question#MAX_LENGTH} characters
     * @param answered message of the bot's that it replies to; null if it replies to none
     */
    void answer(Asker asker, String text, @Nullable Long answered, Manner manner, Reply reply) {
        List<Turn> turns = turns(asker, answered);
        Manner followed =
                turns.isEmpty() ? manner : manner.repliesTo(turns.getFirst().messageId());
        switch (read(asker, text, turns)) {
            case FollowUp.NewQuestion(var question) -> answers.answer(asker, question, manner, reply);
            case FollowUp.Changed(var question, var note) ->
                answers.answer(asker, question, followed.withHeading(small(note)), reply);
            case FollowUp.Choice(var question, var note) ->
                answers.answer(asker, question, followed.withHeading(small(note)), reply);
            case FollowUp.AboutShown(var asked) -> about(asker, turns.getFirst(), asked, followed, reply);
            case FollowUp.More _ -> more(asker, turns.getFirst(), followed, reply);
            case FollowUp.Nothing(var reason) -> reply.say(DiscordMarkdown.escape(reason));
        }
    }

    private List<Turn> turns(Asker asker, @Nullable Long answered) {
        List<Turn> turns = answered != null
                ? store.chain(answered, TURNS)
                : asker.guild() == null ? store.latest(asker.user(), asker.channel(), TURNS) : List.of();
        return turns.stream()
                .filter(turn -> Objects.equals(turn.guildId(), asker.guild()))
                .toList();
    }

    private FollowUp read(Asker asker, String text, List<Turn> turns) {
        Question question = Question.of(text).withAskedOn(asker.today());
        try (View view = archive.acquire(asker.seen())) {
            List<EarlierTurn> earlier =
                    turns.stream().map(turn -> stillSeen(turn.said(), view)).toList();
            return followUps.read(question, earlier, view.range().orElse(null), KnownNames.of(view::names));
        }
    }

    /** Without what may not be seen any more: nobody is meant whose words are out of sight. */
    private static EarlierTurn stillSeen(EarlierTurn turn, View view) {
        return new EarlierTurn(
                turn.question(),
                turn.understood(),
                turn.shown().stream()
                        .filter(seen -> view.article(seen.article()).isPresent())
                        .toList(),
                turn.choices());
    }

    /** The same quotations, with what was asked about them first. */
    private void about(Asker asker, Turn turn, FollowUp.Asked asked, Manner manner, Reply reply) {
        Optional<Found<ShownState.OfAnswer>> shown = shown(asker, turn);
        if (shown.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        Answer answer = answers.ask(asker, shown.get().state().question());
        int page = Math.min(shown.get().state().page(), answers.pages(answer) - 1);
        List<Quotation> quotations = answers.onPage(answer, page);
        answers.show(
                asker,
                answer,
                page,
                manner.withHeading(new QuotationAbout(asker.texts()).of(quotations, asked)),
                reply);
    }

    /** The page after the one that was shown. */
    private void more(Asker asker, Turn turn, Manner manner, Reply reply) {
        Optional<Found<ShownState.OfAnswer>> shown = shown(asker, turn);
        if (shown.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        Answer answer = answers.ask(asker, shown.get().state().question());
        int page = shown.get().state().page() + 1;
        if (page >= answers.pages(answer)) {
            reply.say(asker.texts().say(Phrase.NO_MORE));
        } else {
            answers.show(asker, answer, page, manner, reply);
        }
    }

    private Optional<Found<ShownState.OfAnswer>> shown(Asker asker, Turn turn) {
        ShownKey key = turn.shown();
        return key == null ? Optional.empty() : states.find(key.value(), asker, ShownState.OfAnswer.class);
    }

    private static String small(String note) {
        return "-# " + DiscordMarkdown.escape(DiscordText.clip(note, MAX_NOTE));
    }
}

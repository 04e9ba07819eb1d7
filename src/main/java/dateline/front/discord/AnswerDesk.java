package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answering;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.Question;
import dateline.front.discord.card.AnswerCards;
import dateline.front.discord.card.AnswerEntries;
import dateline.member.ConversationStore;
import dateline.member.Judged;
import dateline.member.ShownKey;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Answers questions: from what the asker may see, with buttons that are remembered. Thread-safe. */
final class AnswerDesk {
    private final Archive archive;
    private final Answering answering;
    private final States states;
    private final ConversationStore conversations;
    private final int pageSize;

    /**
     * A desk.
     *
     * @param quotations how many are shown at first
     */
    AnswerDesk(Archive archive, Answering answering, States states, ConversationStore conversations, int quotations) {
        this.archive = archive;
        this.answering = answering;
        this.states = states;
        this.conversations = conversations;
        this.pageSize = Math.clamp(quotations, 1, AnswerCards.MOST_ON_A_PAGE);
    }

    /**
     * How an answer is shown.
     *
     * @param heading a line above it, escaped; empty for none
     * @param question whether the question stands above it
     * @param privately whether only the asker sees it, and may share it
     * @param repliesTo message of the bot's answer that the question follows up; null if it begins a conversation
     */
    record Manner(
            String heading,
            boolean question,
            boolean privately,
            @Nullable Long repliesTo) {
        Manner withHeading(String other) {
            return new Manner(other, question, privately, repliesTo);
        }
    }

    /** Answers a question. Blocks until Discord has the answer. */
    void answer(Asker asker, Question question, Manner manner, Reply reply) {
        Question today = question.askedOn() == null ? question.withAskedOn(asker.today()) : question;
        Answer answer = ask(asker, today);
        ShownKey key = keep(asker, answer, 0, manner.privately());
        OptionalLong message = reply.send(new AnswerCards(asker.texts()).of(answer, showing(key, 0, manner)));
        if (message.isPresent()) {
            remember(asker, answer, key, message.getAsLong(), manner.repliesTo());
        }
    }

    /** The answer as it is now, whatever it was. */
    Answer ask(Asker asker, Question question) {
        try (View view = archive.acquire(asker.seen())) {
            return answering.answer(view, question, AnswerEntries.MOST);
        }
    }

    /** Keeps what the buttons below an answer are about. */
    ShownKey keep(Asker asker, Answer answer, int page, boolean privately) {
        return states.add(asker, state(answer, page, privately), answer.frame().snapshot());
    }

    AnswerCards.Showing showing(ShownKey key, int page, Manner manner) {
        return new AnswerCards.Showing(
                key.value(), page, pageSize, manner.heading(), manner.question(), manner.privately());
    }

    private void remember(Asker asker, Answer answer, ShownKey key, long message, @Nullable Long repliesTo) {
        conversations.remember(new dateline.member.Turn(
                asker.user(),
                asker.guild(),
                asker.channel(),
                message,
                repliesTo,
                turn(answer),
                key,
                answer.frame().snapshot()));
    }

    private static EarlierTurn turn(Answer answer) {
        List<String> choices = answer instanceof Answer.Clarify clarify ? clarify.choices() : List.of();
        boolean answered = answer instanceof Answer.Quoted || answer instanceof Answer.Conflicting;
        List<EarlierTurn.Seen> seen = answered
                ? AnswerEntries.quotations(answer).stream()
                        .limit(AnswerCards.MOST_ON_A_PAGE)
                        .map(AnswerDesk::seen)
                        .toList()
                : List.of();
        return new EarlierTurn(answer.frame().question(), answer.frame().understood(), seen, choices);
    }

    private static EarlierTurn.Seen seen(Quotation quotation) {
        var speaker = quotation.speaker();
        return new EarlierTurn.Seen(
                quotation.citation().article(),
                quotation.citation().source(),
                speaker == null ? null : speaker.parts().getFirst(),
                quotation.date().interval(),
                quotation.text());
    }

    private static ShownState.OfAnswer state(Answer answer, int page, boolean privately) {
        List<Quotation> quotations = AnswerEntries.quotations(answer);
        List<Question> readings = answer instanceof Answer.Clarify clarify ? clarify.readings() : List.of();
        return new ShownState.OfAnswer(
                answer.frame().question(),
                readings,
                quotations.stream().map(ShownQuotation::of).toList(),
                page,
                privately,
                judged(answer, quotations));
    }

    private static Judged judged(Answer answer, List<Quotation> quotations) {
        String outcome = switch (answer) {
            case Answer.Quoted _ -> "quoted";
            case Answer.Conflicting _ -> "conflicting";
            case Answer.Clarify _ -> "clarify";
            case Answer.NotInArchive _ -> "not_in_archive";
        };
        boolean answered = answer instanceof Answer.Quoted || answer instanceof Answer.Conflicting;
        return new Judged(
                answer.frame().question(),
                outcome,
                answered ? first(quotations.getFirst()) : null,
                answer.frame().snapshot());
    }

    private static Judged.First first(Quotation quotation) {
        var speaker = quotation.speaker();
        var days = quotation.date().interval();
        return new Judged.First(
                quotation.citation().article(),
                quotation.span().start(),
                quotation.span().end(),
                quotation.text(),
                speaker == null ? null : speaker.parts().getFirst(),
                days == null || !days.isOneDay() ? null : days.from());
    }
}

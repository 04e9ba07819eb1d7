package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answering;
import dateline.asking.answer.Turns;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.front.discord.card.AnswerCards;
import dateline.front.discord.card.AnswerEntries;
import dateline.member.ConversationStore;
import dateline.member.Judged;
import dateline.member.ShownKey;
import dateline.text.DatelineException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers questions: from what the asker may see, with buttons that are remembered. Thread-safe. */
final class AnswerDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

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
        Manner repliesTo(@Nullable Long message) {
            return new Manner(heading, question, privately, message);
        }

        Manner withHeading(String other) {
            return new Manner(other, question, privately, repliesTo);
        }
    }

    /** Answers a question. Blocks until Discord has the answer. */
    void answer(Asker asker, Question question, Manner manner, Reply reply) {
        Question today = question.askedOn() == null ? question.withAskedOn(asker.today()) : question;
        Answer answer = ask(asker, today);
        show(asker, answer, 0, manner, reply);
    }

    /** Shows a page of an answer in a message that can be followed up. Blocks until Discord has it. */
    void show(Asker asker, Answer answer, int page, Manner manner, Reply reply) {
        ShownKey key = keep(asker, answer, page, manner.privately());
        OptionalLong message = reply.send(new AnswerCards(asker.texts()).of(answer, showing(key, page, manner)));
        if (message.isPresent()) {
            rememberOrLog(asker, answer, key, message.getAsLong(), manner.repliesTo());
        }
    }

    /** The number of pages that an answer has, at least 1. */
    int pages(Answer answer) {
        return Math.max(1, Math.ceilDiv(AnswerEntries.quotations(answer).size(), pageSize));
    }

    /** The quotations on a page; may be none. */
    List<Quotation> onPage(Answer answer, int page) {
        return AnswerEntries.quotations(answer).stream()
                .skip((long) page * pageSize)
                .limit(pageSize)
                .toList();
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

    /** The answer is there: that it cannot be followed up is no reason to take it away. */
    private void rememberOrLog(Asker asker, Answer answer, ShownKey key, long message, @Nullable Long repliesTo) {
        try {
            remember(asker, answer, key, message, repliesTo);
        } catch (DatelineException e) {
            LOG.error("An answer cannot be followed up: {}", e.getMessage(), e);
        }
    }

    private void remember(Asker asker, Answer answer, ShownKey key, long message, @Nullable Long repliesTo) {
        conversations.remember(new dateline.member.Turn(
                asker.user(),
                asker.guild(),
                asker.channel(),
                message,
                repliesTo,
                Turns.of(answer),
                key,
                answer.frame().snapshot()));
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
                Judged.of(answer));
    }
}

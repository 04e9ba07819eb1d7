package dateline.front.console;

import com.fasterxml.jackson.databind.node.NullNode;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Turns;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.FollowUp;
import dateline.asking.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of one chat and what they follow up. For one thread. */
final class ChatTurns {
    private final Context context;
    /** The last answer, with all quotations that were shown of it; null before the first. */
    private @Nullable Answer last;

    ChatTurns(Context context) {
        this.context = context;
    }

    /** Takes what somebody says, and shows what comes of it. */
    void take(String text) {
        Answer before = last;
        FollowUp followUp =
                context.services().followUp(Question.of(text), before == null ? List.of() : List.of(Turns.of(before)));
        switch (followUp) {
            case FollowUp.NewQuestion alone -> answer(alone.question());
            case FollowUp.Changed changed -> answer(changed.question(), changed.note());
            case FollowUp.Choice choice -> answer(choice.question(), choice.note());
            case FollowUp.AboutShown about when before != null -> again(before, about.asked());
            case FollowUp.More _ when before != null -> more(before);
            case FollowUp.AboutShown _, FollowUp.More _ ->
                throw new IllegalStateException("expected an earlier turn, found none");
            case FollowUp.Nothing nothing -> context.complain(nothing.reason());
        }
    }

    private void answer(Question question, String note) {
        if (context.json()) {
            context.complain(note);
        } else {
            context.print("\n" + Printable.of(note) + "\n");
        }
        answer(question);
    }

    private void answer(Question question) {
        Answer answer = context.services().answererToday().answer(question);
        last = answer;
        show(answer);
    }

    private void show(Answer answer) {
        if (context.json()) {
            JsonLines.write(context.streams().out(), AnswerJson.answer(NullNode.instance, answer));
        } else {
            context.print("\n" + AnswerText.of(answer, context.streams().screen()) + "\n");
        }
    }

    /** The same quotations, with what was asked about them first. */
    private void again(Answer answer, FollowUp.Asked asked) {
        if (!context.json()) {
            context.print("\n" + AnswerText.about(Turns.quotations(answer), asked));
        }
        show(answer);
    }

    /** The quotations after those that were shown. */
    private void more(Answer before) {
        List<Quotation> shown = Turns.quotations(before);
        int wanted = shown.size() + context.settings().asking().quotations();
        Answer longer = context.services().answerToday(before.frame().question(), wanted);
        List<Quotation> rest =
                Turns.quotations(longer).stream().skip(shown.size()).toList();
        if (rest.isEmpty()) {
            context.complain("that was all that answers the question");
            return;
        }
        last = longer;
        if (context.json()) {
            JsonLines.write(context.streams().out(), AnswerJson.answer(NullNode.instance, longer));
        } else {
            context.print("\n"
                    + AnswerText.of(rest, shown.size() + 1, context.streams().screen()) + "\n");
        }
    }
}

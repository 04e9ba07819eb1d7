package dateline.eval;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether an answer is right. Thread-safe. */
final class Judge {
    private final SpeakerMatch speakers;

    Judge(SpeakerMatch speakers) {
        this.speakers = speakers;
    }

    /** Whether the answer is right, or null if the question's row has nothing to judge it by. */
    @Nullable
    Boolean right(EvalQuestion question, Answer answer) {
        return question.answerable()
                ? answers(question, shown(answer))
                : Boolean.valueOf(shown(answer).isEmpty());
    }

    /**
     * Whether the answer would be right if nothing were ever declined: the nearest quotations then stand for those that are
     * not shown. Null if the question has no answer, or nothing to judge it by.
     */
    @Nullable
    Boolean rightIfShown(EvalQuestion question, Answer answer) {
        return question.answerable() ? answers(question, best(answer)) : null;
    }

    private @Nullable Boolean answers(EvalQuestion question, List<Quotation> shown) {
        if (question.gold().isEmpty() && question.answers().isEmpty()) {
            return null;
        }
        if (shown.isEmpty()) {
            return false;
        }
        Quotation first = shown.getFirst();
        if (!question.gold().isEmpty()) {
            boolean found = question.allOf()
                    ? question.gold().stream()
                            .allMatch(gold -> shown.stream().anyMatch(quotation -> holds(quotation, gold)))
                    : question.gold().stream().anyMatch(gold -> holds(first, gold));
            return found && speaker(question, first) && date(question, first);
        }
        boolean place = question.goldArticles().isEmpty()
                || isNewsQuestion(question)
                || question.goldArticles().contains(first.citation().article());
        return place
                && question.answers().stream().anyMatch(answerText -> AnswerStrings.contains(first.text(), answerText));
    }

    /** What an answer shows as answering; empty if it declines. */
    static List<Quotation> shown(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.Clarify _, Answer.NotInArchive _ -> List.of();
        };
    }

    /** What an answer shows or, if it declines, what it calls nearest; best first, may be empty. */
    static List<Quotation> best(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.NotInArchive declined -> declined.nearest();
            case Answer.Clarify _ -> List.of();
        };
    }

    /** How likely the first of {@link #best} answers, 0 to 1. */
    static double confidence(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.confidence();
            case Answer.Conflicting conflicting -> conflicting.confidence();
            case Answer.NotInArchive declined -> declined.confidence();
            case Answer.Clarify _ -> 0;
        };
    }

    /** Where several articles may carry an answer, any article's sentence counts; a paragraph's question is about it alone. */
    private static boolean isNewsQuestion(EvalQuestion question) {
        return question.question().askedOn() != null
                || !question.silverArticles().isEmpty();
    }

    private static boolean holds(Quotation quotation, EvalQuestion.Gold gold) {
        Stream<String> places = Stream.concat(
                Stream.of(quotation.citation().article())
                        .filter(gold.article()::equals)
                        .map(_ -> quotation.text()),
                quotation.copies().stream()
                        .filter(copy -> copy.article().equals(gold.article()))
                        .map(Quotation.Copy::text));
        return places.anyMatch(text -> AnswerStrings.contains(text, gold.contains()));
    }

    private boolean speaker(EvalQuestion question, Quotation quotation) {
        Speaker speaker = quotation.speaker();
        return question.speakers().isEmpty()
                || (speaker != null
                        && question.speakers().stream().anyMatch(accepted -> speakers.matches(accepted, speaker)));
    }

    private static boolean date(EvalQuestion question, Quotation quotation) {
        String wanted = question.date();
        DateInterval days = quotation.date().interval();
        return wanted == null
                || wanted.equals(quotation.date().value())
                || (days != null && days.isOneDay() && wanted.equals(days.from().toString()));
    }
}

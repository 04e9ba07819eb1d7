package dateline.asking.answer;

import dateline.asking.question.Question;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Answers people who ask now: for a question that does not say on which day it is asked, "today" is the clock's day, so that
 * "yesterday" means something. As thread-safe as the answerer behind it.
 */
public final class AskedToday implements Answerer {
    private final Answerer answerer;
    private final Clock clock;

    /**
     * An answerer for now.
     *
     * @param clock in the askers' time zone
     */
    public AskedToday(Answerer answerer, Clock clock) {
        this.answerer = answerer;
        this.clock = clock;
    }

    @Override
    public Answer answer(Question question) {
        return answerer.answer(question.askedOn() == null ? question.withAskedOn(LocalDate.now(clock)) : question);
    }
}

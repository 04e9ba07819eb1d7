package dateline.asking.answer;

import dateline.asking.evidence.Quotation;
import dateline.asking.question.EarlierTurn;
import dateline.reading.statement.Speaker;
import java.util.List;

/** Makes of an answer what a follow-up to it needs. Stateless. */
public final class Turns {
    /** More than so many quotations are not gone back to. */
    private static final int MOST = 10;

    /** What is asked about in words stands at the beginning of a quotation, or is asked anew. */
    private static final int LONGEST_TEXT = 300;

    private Turns() {}

    /** The turn of a conversation that an answer ends; what comes nearest to a question that is declined was not asked for. */
    public static EarlierTurn of(Answer answer) {
        return new EarlierTurn(
                answer.frame().question(),
                answer.frame().understood(),
                quotations(answer).stream().limit(MOST).map(Turns::seen).toList(),
                answer instanceof Answer.Clarify clarify ? clarify.choices() : List.of());
    }

    /** The quotations that answer, best first; empty if the archive does not say. */
    public static List<Quotation> quotations(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.Clarify _, Answer.NotInArchive _ -> List.of();
        };
    }

    private static EarlierTurn.Seen seen(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        return new EarlierTurn.Seen(
                quotation.citation().article(),
                quotation.citation().source(),
                speaker == null ? null : speaker.parts().getFirst(),
                quotation.date().interval(),
                beginning(quotation.text()));
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}

package dateline.asking.verify;

import java.util.List;

/**
 * One claimed quote and what came of it.
 *
 * @param claim as the text has it, without the quotation marks if the text has more than it
 * @param notes in the order of their weight; may be empty
 */
public record QuoteCheck(String claim, Verdict verdict, List<Note> notes) {
    public QuoteCheck {
        notes = List.copyOf(notes);
    }
}

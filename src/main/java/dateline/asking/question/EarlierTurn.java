package dateline.asking.question;

import dateline.reading.time.DateInterval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a conversation that is over, as far as a follow-up can mean it.
 *
 * @param question as it was answered: a follow-up stands here as the whole question that it was taken for
 * @param shown the quotations that were shown, best first; empty if the archive did not say
 * @param choices what the asker was asked to choose from; empty if the question was clear
 */
public record EarlierTurn(Question question, Understood understood, List<Seen> shown, List<String> choices) {
    /**
     * What a quotation said beside its text.
     *
     * @param article id of its article
     * @param source the outlet; null if it is not known
     * @param speaker whose words it held; null if that is not clear, or nobody's
     * @param days of what it tells; null if they are not known
     */
    public record Seen(
            String article,
            @Nullable String source,
            @Nullable String speaker,
            @Nullable DateInterval days,
            String text) {}

    public EarlierTurn {
        shown = List.copyOf(shown);
        choices = List.copyOf(choices);
    }
}

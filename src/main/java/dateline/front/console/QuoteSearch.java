package dateline.front.console;

import dateline.asking.verify.QuoteCheck;
import java.util.List;

/** Checks claimed quotes against the newest snapshot. Thread-safe. */
public interface QuoteSearch {
    /**
     * Checks each quoted passage of a text, or all of it.
     *
     * @return in the order of the text, at least one
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    List<QuoteCheck> checkAll(String text);

    /**
     * Checks a text that holds one claim: its only quoted passage, or all of it.
     *
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    QuoteCheck checkOne(String text);
}

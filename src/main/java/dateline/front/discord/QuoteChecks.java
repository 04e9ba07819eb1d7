package dateline.front.discord;

import dateline.asking.verify.QuoteCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks claimed quotes. Thread-safe. */
@FunctionalInterface
public interface QuoteChecks {
    /**
     * Checks each quoted passage of a text, or all of it.
     *
     * @param speaker of all of them; null leaves it to the text
     * @return in the order of the text, at least one
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    List<QuoteCheck> check(String text, @Nullable String speaker);
}

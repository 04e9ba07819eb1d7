package dateline.asking.verify;

import dateline.archive.Archive;
import dateline.archive.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks claimed quotes against the newest snapshot of an archive. Thread-safe.
 *
 * @param archive that is asked anew each time
 */
public record ArchiveQuotes(Archive archive, QuoteChecker checker) {
    /**
     * Checks each quoted passage of a text, or all of it.
     *
     * @param speaker of all of them, whomever the text names; null leaves it to the text
     * @return in the order of the text, at least one
     * @throws dateline.text.DatelineException if the archive cannot be read
     */
    public List<QuoteCheck> checkAll(String text, @Nullable String speaker) {
        try (View view = archive.acquire()) {
            List<QuoteCheck> checks = checker.checkAll(view, text);
            return speaker == null
                    ? checks
                    : checks.stream().map(check -> saidBy(view, check, speaker)).toList();
        }
    }

    private QuoteCheck saidBy(View view, QuoteCheck check, String speaker) {
        QuoteCheck again = checker.check(view, check.claim(), speaker);
        Stream<Note> ofTheText = check.notes().stream().filter(Note.OnlyBeginning.class::isInstance);
        return new QuoteCheck(
                again.claim(),
                again.verdict(),
                Stream.concat(again.notes().stream(), ofTheText).toList());
    }
}

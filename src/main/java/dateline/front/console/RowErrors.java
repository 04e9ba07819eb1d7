package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.text.DatelineException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of a batch that give no answer. */
final class RowErrors {
    private static final Logger LOG = LoggerFactory.getLogger(RowErrors.class);

    private RowErrors() {}

    /**
     * Does the work of one row. What goes wrong becomes the error of that row, because one question must not end the other
     * thousand; only when the program is told to stop, the batch ends.
     *
     * @return what came of it; empty if it went wrong, which is shown then
     */
    static <T> Optional<T> attempt(Context context, JsonNode id, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (DatelineException e) {
            show(context, id, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) { // a pattern may recurse with the length of a text
            if (context.isStopping()) {
                throw e;
            }
            LOG.error("A bug in Dateline kept row {} from being answered", id, e);
            show(context, id, "expected an answer, found " + e);
            return Optional.empty();
        }
    }

    /** Shows an error where answers are shown. */
    static void show(Context context, JsonNode id, String error) {
        if (context.json()) {
            JsonLines.write(context.streams().out(), AnswerJson.error(id, error));
        } else {
            context.complain(error);
        }
    }
}

package dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * An expected failure that ends what was being done: its message says what was expected, what was found, where, and what
 * to do. Bugs are {@link IllegalStateException} or {@link IllegalArgumentException} instead.
 */
public class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean retriable;

    /** A failure that trying again will not mend. */
    public DatelineException(String message) {
        this(message, null, false);
    }

    /** A failure that trying again will not mend, with its cause. */
    public DatelineException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    /**
     * A failure.
     *
     * @param retriable whether the same call may succeed later
     */
    public DatelineException(String message, @Nullable Throwable cause, boolean retriable) {
        super(message, cause);
        this.retriable = retriable;
    }

    /** Whether the same call may succeed later. */
    public boolean retriable() {
        return retriable;
    }
}

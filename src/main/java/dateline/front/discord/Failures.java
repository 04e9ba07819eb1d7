package dateline.front.discord;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong, under a reference that can be shown to anybody. Thread-safe. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Set<ErrorResponse> TOO_LATE = EnumSet.of(
            ErrorResponse.UNKNOWN_INTERACTION,
            ErrorResponse.UNKNOWN_WEBHOOK,
            ErrorResponse.INVALID_WEBHOOK_TOKEN,
            ErrorResponse.UNKNOWN_MESSAGE);

    private final String start;
    private final AtomicInteger count = new AtomicInteger();

    Failures(Clock clock) {
        this.start = Long.toString(clock.instant().getEpochSecond() % 60_466_176, 36);
    }

    /** Logs a failure with its stack trace; returns its reference. */
    String log(String doing, Throwable failure) {
        String reference = start + "-" + count.incrementAndGet();
        LOG.error("{}: {}", reference, doing, failure);
        return reference;
    }

    /** What Discord says is wrong, without JDA's advice; one line. */
    static String line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponseException response) {
                return response.getErrorCode() + ", " + response.getMeaning();
            }
        }
        String message = failure.getMessage();
        return failure.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
    }

    /** Whether Discord takes no more answers to an interaction: its token's life is over, or the reply was deleted. */
    static boolean isTooLate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean tooLate = switch (cause) {
                case InteractionExpiredException _ -> true;
                case InteractionFailureException _ -> true;
                case TimeoutException _ -> true;
                case ErrorResponseException response -> TOO_LATE.contains(response.getErrorResponse());
                default -> false;
            };
            if (tooLate) {
                return true;
            }
        }
        return false;
    }
}

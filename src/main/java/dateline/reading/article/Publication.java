package dateline.reading.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was published, and how that is known.
 *
 * @param date the day; null exactly when {@code basis} is {@link Basis#UNKNOWN}
 * @param exact whether the day is certain; an inferred date may only bound the true one
 */
public record Publication(@Nullable LocalDate date, Basis basis, boolean exact) {
    /** How the publication date is known. */
    public enum Basis {
        /** It stands in the file. */
        WRITTEN,
        /** It was reckoned from what the text says. */
        INFERRED,
        UNKNOWN
    }

    public static final Publication UNKNOWN = new Publication(null, Basis.UNKNOWN, false);

    public Publication {
        if ((date == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "expected a date exactly when the basis is known, found " + date + ", " + basis);
        }
    }

    public static Publication written(LocalDate date) {
        return new Publication(date, Basis.WRITTEN, true);
    }

    public static Publication inferred(LocalDate date, boolean exact) {
        return new Publication(date, Basis.INFERRED, exact);
    }
}

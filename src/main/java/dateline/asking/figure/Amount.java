package dateline.asking.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So many of something, as a sentence says it.
 *
 * @param written the figure with what bounds it, as it stands there: "over 70"
 * @param whole what it is a part of ("15 of the 90 lorries"); null if nothing
 * @param added whether it alone says nothing of the whole: "another 15", one of several that are shared out, an age
 * @param running whether it is a count that goes on, and is another one on another day
 * @param unit the words after it, in lower case; of money the currency's sign alone, of a share "%" alone; may be empty
 * @param event the kind of event that it counts, a name in {@code evidence/events.txt}; null if none is told
 * @param actor words for whoever did it, in lower case; empty if a pronoun or nothing tells
 * @param places names after a preposition of place, in lower case; may be empty
 */
public record Amount(
        BigDecimal value,
        Bound bound,
        String written,
        @Nullable BigDecimal whole,
        boolean added,
        boolean running,
        List<String> unit,
        @Nullable String event,
        Set<String> actor,
        Set<String> places) {
    /** How near "about 15" is: within this share of it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");

    /** Figures that end in so many noughts are rounded, by half of their last other digit, at most this share. */
    private static final int NOUGHTS = 3;

    private static final BigDecimal ROUNDED = new BigDecimal("0.05");

    /** How exactly a figure is meant. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    public Amount {
        unit = List.copyOf(unit);
        actor = Set.copyOf(actor);
        places = Set.copyOf(places);
    }

    /** The same as a part of something. */
    Amount partOf(BigDecimal other) {
        return new Amount(value, bound, written, other, added, running, unit, event, actor, places);
    }

    /** The figure in digits if it is exact, otherwise as it stands. */
    public String shown() {
        return bound == Bound.EXACT ? value.toPlainString() : written;
    }

    /** Whether both can be true of the same thing: their ranges meet, or one is the other's whole. */
    public boolean agreesWith(Amount other) {
        return meets(other) || isWholeOf(other) || other.isWholeOf(this);
    }

    private boolean isWholeOf(Amount other) {
        return other.whole != null && other.whole.compareTo(value) == 0;
    }

    private boolean meets(Amount other) {
        return value.compareTo(other.value) == 0 || (!other.isBelow(this) && !isBelow(other));
    }

    /** Whether the most that it can mean is less than the least that another can. */
    private boolean isBelow(Amount other) {
        return most().flatMap(most -> other.least().map(least -> most.compareTo(least) < 0))
                .orElse(false);
    }

    private Optional<BigDecimal> least() {
        return switch (bound) {
            case EXACT -> Optional.of(value.subtract(value.multiply(rounding())));
            case ABOUT -> Optional.of(value.subtract(value.multiply(ABOUT)));
            case AT_LEAST -> Optional.of(value);
            case AT_MOST -> Optional.empty();
        };
    }

    private Optional<BigDecimal> most() {
        return switch (bound) {
            case EXACT -> Optional.of(value.add(value.multiply(rounding())));
            case ABOUT -> Optional.of(value.add(value.multiply(ABOUT)));
            case AT_LEAST -> Optional.empty();
            case AT_MOST -> Optional.of(value);
        };
    }

    private BigDecimal rounding() {
        BigDecimal digits = value.stripTrailingZeros();
        if (-digits.scale() < NOUGHTS) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = new BigDecimal("0.5").divide(new BigDecimal(digits.unscaledValue()), 9, RoundingMode.HALF_UP);
        return half.min(ROUNDED);
    }
}

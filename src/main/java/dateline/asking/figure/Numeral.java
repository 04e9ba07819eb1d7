package dateline.asking.figure;

import java.math.BigDecimal;

/**
 * A number as a text writes it, in digits or in words.
 *
 * @param first index of its first token
 * @param end index of the token after its last one
 * @param value without trailing zeros, so that equal values are equal
 */
public record Numeral(int first, int end, BigDecimal value) {
    public Numeral {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("expected at least one token, found " + first + " to " + end);
        }
        value = value.stripTrailingZeros();
    }

    /** The value in digits without grouping, such as "1870" or "0.5". */
    public String plain() {
        return value.toPlainString();
    }
}

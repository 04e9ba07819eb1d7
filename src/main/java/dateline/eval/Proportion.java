package dateline.eval;

/**
 * A share of cases, with its 95 % interval after Wilson (1927), which stays sensible for few cases and shares near 0 or 1.
 *
 * @param hits at most {@code cases}
 */
public record Proportion(int hits, int cases) {
    private static final double Z = 1.959964;

    public Proportion {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException("expected 0 to " + cases + " hits, found " + hits);
        }
    }

    /** The share, 0 to 1; not a number without cases. */
    public double share() {
        return (double) hits / cases;
    }

    public double low() {
        return centre() - halfWidth();
    }

    public double high() {
        return centre() + halfWidth();
    }

    private double centre() {
        return (share() + Z * Z / (2 * cases)) / (1 + Z * Z / cases);
    }

    private double halfWidth() {
        double p = share();
        return Z * Math.sqrt(p * (1 - p) / cases + Z * Z / (4.0 * cases * cases)) / (1 + Z * Z / cases);
    }
}

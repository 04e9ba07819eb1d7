package dateline.asking.verify;

/** A run of a {@link Difference}. */
public sealed interface Edit {
    /**
     * The same in both but for typography.
     *
     * @param said as the archive has it
     * @param claimed as the claim has it; either may be empty, but not both
     */
    record Equal(String said, String claimed) implements Edit {}

    /**
     * Only the archive has it.
     *
     * @param said not empty
     */
    record Delete(String said) implements Edit {}

    /**
     * Only the claim has it.
     *
     * @param claimed not empty
     */
    record Insert(String claimed) implements Edit {}

    /** What is shown of it: of what is equal, the archive's text. */
    default String text() {
        return switch (this) {
            case Equal equal -> equal.said();
            case Delete delete -> delete.said();
            case Insert insert -> insert.claimed();
        };
    }
}

package dateline.asking.verify;

/** Something about a checked quote that its verdict does not say; front ends put it into words. */
public sealed interface Note {
    /** The claim leaves these words out where it has an ellipsis. */
    record Elided(String said) implements Note {}

    /** The claim leaves out this denial. */
    record DroppedDenial(String said) implements Note {}

    /** The claim puts in this denial. */
    record AddedDenial(String claimed) implements Note {}

    /** This stands in square brackets in the claim: an editor's insertion. */
    record Bracketed(String claimed) implements Note {}

    /** The archive denies right before the words that are claimed. */
    record DeniedBefore(String said) implements Note {}

    /**
     * The text names a speaker, and the archive another one.
     *
     * @param claimed as the text calls them
     * @param said as the archive calls them
     */
    record OtherSpeaker(String claimed, String said) implements Note {}

    /** The text was too long or had too many quotes; only its beginning was checked. */
    record OnlyBeginning(int checked) implements Note {}
}

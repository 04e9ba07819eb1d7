package dateline.archive.terms;

import java.util.Set;

/** What is left of a word before an apostrophe. Stateless. */
final class Contractions {
    /** Endings that are dropped: the possessive and verbs. "n't" belongs to its word: "dont". */
    private static final Set<String> DROPPED = Set.of("s", "ll", "ve", "re", "d", "m");

    private Contractions() {}

    /**
     * Where the word ends without its ending.
     *
     * @param apostrophe the last one inside it
     */
    static int stemEnd(String text, int start, int apostrophe, int end) {
        return apostrophe > start && DROPPED.contains(LetterFolding.fold(text, apostrophe + 1, end)) ? apostrophe : end;
    }
}

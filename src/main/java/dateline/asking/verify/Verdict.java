package dateline.asking.verify;

import dateline.asking.evidence.Quotation;
import java.util.List;

/** What came of checking a claimed quote. Matches are folded, best source first. */
public sealed interface Verdict {
    /**
     * The archive has it word for word.
     *
     * @param matches at least one; what is claimed is highlighted
     * @param difference of the first one: typography at most
     */
    record Verbatim(List<Quotation> matches, Difference difference) implements Verdict {
        public Verbatim {
            matches = List.copyOf(matches);
        }
    }

    /**
     * The archive has something near it in other words.
     *
     * @param matches at least one; the nearest words are highlighted
     * @param difference of the first one
     */
    record Altered(List<Quotation> matches, Difference difference) implements Verdict {
        public Altered {
            matches = List.copyOf(matches);
        }
    }

    /** The archive has nothing near it. */
    record NotFound() implements Verdict {}

    /** It was not judged. */
    record Unchecked(Reason reason) implements Verdict {}

    /** Why a claim is not judged. */
    enum Reason {
        /** It has no word. */
        EMPTY,
        /** So few words stand everywhere, and no quotation of the archive has them. */
        TOO_SHORT,
        TOO_LONG
    }
}

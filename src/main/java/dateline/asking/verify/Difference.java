package dateline.asking.verify;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said against what is claimed, by words. {@link #said} is a range of the stored article, character for
 * character; {@link #claimed} is the claim without the marks around it, character for character.
 *
 * @param edits in the order of reading; two of a kind never follow each other, and where words are replaced, what was said
 *     comes first
 */
public record Difference(List<Edit> edits) {
    public static final Difference NONE = new Difference(List.of());

    public Difference {
        edits = List.copyOf(edits);
    }

    /** What is equal or deleted, put together. */
    public String said() {
        return edits.stream()
                .map(edit -> switch (edit) {
                    case Edit.Equal equal -> equal.said();
                    case Edit.Delete delete -> delete.said();
                    case Edit.Insert _ -> "";
                })
                .collect(Collectors.joining());
    }

    /** What is equal or inserted, put together. */
    public String claimed() {
        return edits.stream()
                .map(edit -> switch (edit) {
                    case Edit.Equal equal -> equal.claimed();
                    case Edit.Delete _ -> "";
                    case Edit.Insert insert -> insert.claimed();
                })
                .collect(Collectors.joining());
    }

    /** Whether nothing but typography differs. */
    public boolean isEmpty() {
        return edits.stream().allMatch(Edit.Equal.class::isInstance);
    }
}

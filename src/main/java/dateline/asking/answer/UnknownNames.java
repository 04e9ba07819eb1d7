package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
import java.util.List;

/** Names of a question that the archive never mentions: whatever it says, it does not say it of them. */
public final class UnknownNames {
    private UnknownNames() {}

    /** The names as the question writes them, in order; may be empty. */
    public static List<String> in(Analysis analysis, PassageIndex index) {
        return analysis.names().stream()
                .filter(name -> {
                    List<String> terms = index.terms(name);
                    return !terms.isEmpty() && terms.stream().allMatch(term -> index.documentFrequency(term) == 0);
                })
                .distinct()
                .toList();
    }
}

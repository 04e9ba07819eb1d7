package dateline.asking.question;

import dateline.reading.time.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who a pronoun can stand for: the speaker that was asked about, or those that were shown. Stateless. */
final class Antecedents {
    private Antecedents() {}

    /**
     * The names that a pronoun can stand for.
     *
     * @param pronoun in small letters
     * @return each once, in the order of what was shown; one if it is clear
     */
    static List<String> of(
            String pronoun, EarlierTurn turn, QuestionAnalyzer analyzer, @Nullable DateInterval archiveRange) {
        Optional<String> asked = asked(turn, analyzer, archiveRange);
        List<String> shown = turn.shown().stream()
                .map(EarlierTurn.Seen::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean person = pronoun.equals("he") || pronoun.equals("she");
        if (asked.isPresent() && (!person || shown.isEmpty() || isOneOf(asked.get(), shown))) {
            return List.of(asked.get());
        }
        return shown.isEmpty() ? asked.map(List::of).orElse(List.of()) : shown;
    }

    /** "Guterres" is António Guterres: then the name that was asked for is who is meant, whoever else was shown. */
    private static boolean isOneOf(String asked, List<String> shown) {
        String bare = " " + Fragment.Reader.bare(asked).toLowerCase(Locale.ROOT) + " ";
        return shown.stream().anyMatch(name -> (" " + name.toLowerCase(Locale.ROOT) + " ").contains(bare));
    }

    /** Whose words the earlier question was for, with an article if it has one there. */
    static Optional<String> asked(EarlierTurn turn, QuestionAnalyzer analyzer, @Nullable DateInterval archiveRange) {
        return analyzer.analyze(turn.question(), archiveRange).speakerWithArticle();
    }

    /** Whether the earlier question was for a speaker's words, whatever they were about. */
    static boolean hasNoTopic(EarlierTurn turn, QuestionAnalyzer analyzer, @Nullable DateInterval archiveRange) {
        Analysis analysis = analyzer.analyze(turn.question(), archiveRange);
        return analysis.speaker().isPresent() && analysis.topic().isEmpty();
    }
}

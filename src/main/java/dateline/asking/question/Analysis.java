package dateline.asking.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart.
 *
 * @param searchText what the index is asked: the question without its date
 * @param topic the words that say what it is about, in order: no function words, no date, no speaker; may be empty
 * @param names capitalised words outside date and speaker, in order; may be empty
 * @param speaker the name, role or organisation whose words are asked for
 * @param reportingVerb how the question says that somebody spoke, such as "warn"; null if it does not
 * @param counted the word after "how many"
 * @param ambiguousYears the years among which a date without one could be; empty or at least two
 * @param ignored what looked like a time but sets no days ("before the talks"), as it stands in the question
 */
public record Analysis(
        Question question,
        Understood understood,
        String searchText,
        List<String> topic,
        List<String> names,
        Optional<String> speaker,
        @Nullable String reportingVerb,
        Optional<String> counted,
        List<Integer> ambiguousYears,
        List<String> ignored) {
    public Analysis {
        topic = List.copyOf(topic);
        names = List.copyOf(names);
        ambiguousYears = List.copyOf(ambiguousYears);
        ignored = List.copyOf(ignored);
    }

    /**
     * The same question, asking for what an outlet prints rather than for what somebody says: "according to the Daily Post".
     *
     * @throws IllegalStateException if the question has no speaker
     */
    public Analysis withSpeakerAsSource() {
        String outlet = speaker.orElseThrow(IllegalStateException::new);
        Understood about = new Understood(understood.days(), null, null, outlet, understood.kind());
        return new Analysis(
                question, about, searchText, topic, names, Optional.empty(), null, counted, ambiguousYears, ignored);
    }
}

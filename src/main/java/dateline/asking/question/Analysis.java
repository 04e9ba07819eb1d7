package dateline.asking.question;

import dateline.reading.time.DaySet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param choices what the days can be where the question leaves it open
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
        DayChoices choices) {
    public Analysis {
        topic = List.copyOf(topic);
        names = List.copyOf(names);
    }

    /**
     * The same question, asking for what an outlet prints rather than for what somebody says: "according to the Daily Post".
     *
     * @throws IllegalStateException if the question has no speaker
     */
    public Analysis withSpeakerAsSource() {
        String outlet = speaker.orElseThrow(IllegalStateException::new);
        return new Analysis(
                question, understood.about(outlet), searchText, topic, names, Optional.empty(), null, counted, choices);
    }

    /** The same question about these days, which settles the choices; with a note on why they are meant, or null. */
    public Analysis withDays(DaySet days, @Nullable String note) {
        return with(understood.withDays(days, note), DayChoices.NONE);
    }

    /** The same question with the organisation whose statements are asked for. */
    public Analysis withOrganisation(String organisation) {
        return with(understood.withOrganisation(organisation), choices);
    }

    /** The same question with fewer choices. */
    public Analysis withChoices(DayChoices left) {
        return with(understood, left);
    }

    /** The speaker as a sentence would name them: with the article that the question has. */
    public Optional<String> speakerWithArticle() {
        return speaker.map(name -> Pattern.compile("\\bthe\\s+" + Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                        .matcher(question.text())
                        .find()
                ? "the " + name
                : name);
    }

    private Analysis with(Understood other, DayChoices open) {
        return new Analysis(question, other, searchText, topic, names, speaker, reportingVerb, counted, open);
    }
}

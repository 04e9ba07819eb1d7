package dateline.asking.question;

import dateline.reading.time.DaySet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart.
 *
 * @param dayRule how strictly the days limit what answers
 * @param searchText what the index is asked: the question without its date, unless that only tells when its topic was
 * @param respelled names that the archive does not know, with those that it does and that may be meant
 * @param topic the words that say what it is about, in order: no function words, no date, no speaker; may be empty
 * @param names capitalised words outside date and speaker, in order; may be empty
 * @param speaker the name, role or organisation whose words are asked for
 * @param wordsWanted whether nothing but that speaker's words can answer: "what did X say", unlike "what did X propose"
 * @param reportingVerb how the question says that somebody spoke, such as "warn"; null if it does not
 * @param counted the word after "how many"
 * @param choices what the days can be where the question leaves it open
 */
public record Analysis(
        Question question,
        Understood understood,
        DayRule dayRule,
        String searchText,
        Map<String, String> respelled,
        List<String> topic,
        List<String> names,
        Optional<String> speaker,
        boolean wordsWanted,
        @Nullable String reportingVerb,
        Optional<String> counted,
        DayChoices choices) {
    private static final Pattern WORD = QuestionAnalyzer.WORD;

    public Analysis {
        respelled = Map.copyOf(respelled);
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
                question,
                understood.about(outlet),
                dayRule,
                searchText,
                respelled,
                topic,
                names,
                Optional.empty(),
                false,
                null,
                counted,
                choices);
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

    /**
     * The same question with names as the archive spells them, and a note that says so. What it is searched by stays: the index
     * knows of near names itself. Whose words are asked for stays too.
     *
     * @param names by the names in the question
     */
    public Analysis withNames(Map<String, String> names, String note) {
        return new Analysis(
                question,
                understood.withNote(note),
                dayRule,
                searchText,
                names,
                topic.stream().map(word -> names.getOrDefault(word, word)).toList(),
                this.names.stream().map(name -> names.getOrDefault(name, name)).toList(),
                speaker,
                wordsWanted,
                reportingVerb,
                counted,
                choices);
    }

    /** What sentences are compared with: what is searched for, with names as the archive spells them. */
    public String comparedText() {
        return respelled.isEmpty()
                ? searchText
                : WORD.matcher(searchText)
                        .replaceAll(
                                word -> Matcher.quoteReplacement(respelled.getOrDefault(word.group(), word.group())));
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
        return new Analysis(
                question,
                other,
                dayRule,
                searchText,
                respelled,
                topic,
                names,
                speaker,
                wordsWanted,
                reportingVerb,
                counted,
                open);
    }
}

package dateline.asking.question;

import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An earlier question, and the same with something else in one place. The text itself is reworded, rather than constraints set
 * beside it, so that it is read like any question that is put whole, and can be shown to the asker.
 *
 * @param question without a mark at its end
 * @param archiveRange the days that the archive covers; null if no article has a date
 */
record Rewording(
        Question question, DayWords dayWords, @Nullable DateInterval archiveRange) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{N}.'\u2019&-]{0,40}(?:\\s(?:(?:of|for|the|de|al|bin|van)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}.'\u2019&-]{0,40}){0,5}";

    private static final Pattern NAMES = Pattern.compile("(?:\\b[Tt]he\\s)?\\b" + NAME);

    /** A body speaks, where anything else may be a place. */
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

    private static final Pattern PLACE = Pattern.compile("\\b(in|at|near|from|to)\\s(?:the\\s)?" + NAME);

    private static final Pattern TOPIC =
            Pattern.compile("\\b(?:about|regarding|concerning|on\\sthe\\ssubject\\sof)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING = Pattern.compile(
            "^(?:how\\s(?:many|much|long|old|far|often)|what|which|who|whom|when|where|why|how)\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[\\s?!.…]{1,20}$");

    static Rewording of(Question question, DayWords dayWords, @Nullable DateInterval archiveRange) {
        String text =
                END.matcher(question.text().strip().replaceAll("\\s+", " ")).replaceFirst("");
        return new Rewording(with(question, text), dayWords, archiveRange);
    }

    private static Question with(Question question, String text) {
        return new Question(
                text, question.askedOn(), question.speaker(), question.from(), question.to(), question.source());
    }

    private Rewording text(String text) {
        return new Rewording(with(question, text.replaceAll("\\s+", " ").strip()), dayWords, archiveRange);
    }

    private Rewording append(String words) {
        return text(question.text() + " " + words);
    }

    /** The question as it is put. */
    Question whole(@Nullable LocalDate askedOn) {
        Question whole = with(question, question.text() + "?");
        return askedOn == null ? whole : whole.withAskedOn(askedOn);
    }

    private Optional<SpeakerPhrase> phrase() {
        return SpeakerPhrase.in(question.text());
    }

    boolean asksForStatements() {
        return question.speaker() != null || phrase().isPresent();
    }

    Optional<DayWords.Found> days() {
        return dayWords.limiting(question, asksForStatements(), archiveRange);
    }

    /** About another day, of the same year unless it has one of its own. */
    Rewording withDays(String words) {
        Question open =
                new Question(question.text(), question.askedOn(), question.speaker(), null, null, question.source());
        Rewording free = new Rewording(open, dayWords, archiveRange);
        Optional<DayWords.Found> before = free.days();
        String years = before.map(found -> found.of(question.text())).orElse("") + " "
                + (question.from() == null ? "" : question.from().getYear());
        String dated = DayWords.withPreposition(DayWords.withYearOf(words, years));
        return before.map(found -> free.text(found.replaced(question.text(), dated)))
                .orElseGet(() -> free.append(dated));
    }

    /** About one of the days that it can be about: a year, or a day with its year. */
    Rewording withChoice(String choice) {
        Optional<DayWords.Found> before = days();
        boolean year = choice.matches("\\d{4}");
        if (before.isEmpty()) {
            return append((year ? "in " : "on ") + choice);
        }
        String words = before.get().of(question.text());
        return text(
                before.get().replaced(question.text(), year ? words + " " + choice : DayWords.withPreposition(choice)));
    }

    /** With somebody else's words; empty if it is not clear whom to put that name in the place of. */
    Optional<Rewording> withSpeaker(String name) {
        Optional<SpeakerPhrase> phrase = phrase();
        if (phrase.isPresent()) {
            return Optional.of(optionless().replacing(phrase.get().span(), name));
        }
        return Optional.of(question.speaker() != null ? withSpeakerOption(name) : append("according to " + name));
    }

    /** The speaker stands in the text, and what was set beside it would win. */
    private Rewording optionless() {
        return new Rewording(
                new Question(
                        question.text(), question.askedOn(), null, question.from(), question.to(), question.source()),
                dayWords,
                archiveRange);
    }

    private Rewording withSpeakerOption(String name) {
        return new Rewording(
                new Question(
                        question.text(),
                        question.askedOn(),
                        Fragment.Reader.bare(name),
                        question.from(),
                        question.to(),
                        question.source()),
                dayWords,
                archiveRange);
    }

    /** With a name that may be a speaker's, or that of what the question is about. */
    Optional<Rewording> withName(String name) {
        if (asksForStatements() || ACRONYM.matcher(Fragment.Reader.bare(name)).matches()) {
            return withSpeaker(name);
        }
        List<Span> names = names();
        return switch (names.size()) {
            case 0 -> withSpeaker(name);
            case 1 -> Optional.of(replacing(names.getFirst(), name));
            default -> Optional.empty();
        };
    }

    /** Names in the text but for those in days, and for what the question begins with. */
    private List<Span> names() {
        List<Span> days = days().map(DayWords.Found::spans).orElse(List.of());
        return NAMES.matcher(question.text())
                .results()
                .map(name -> new Span(name.start(), name.end()))
                .filter(name -> !FunctionWords.contains(name.of(question.text()).toLowerCase(Locale.ROOT)))
                .filter(name -> days.stream().noneMatch(name::overlaps))
                .toList();
    }

    /** A name in the place of another, which takes its article with it. */
    private Rewording replacing(Span span, String name) {
        String text = question.text();
        String before = text.substring(0, span.start()).replaceFirst("(?i)\\bthe\\s$", "");
        return text(before + name + text.substring(span.end()));
    }

    /** In another place. */
    Rewording withPlace(String preposition, String place) {
        List<Span> days = days().map(DayWords.Found::spans).orElse(List.of());
        List<MatchResult> places = PLACE.matcher(question.text())
                .results()
                .filter(found -> days.stream().noneMatch(new Span(found.start(), found.end())::overlaps))
                .toList();
        Optional<MatchResult> same = places.stream()
                .filter(found -> found.group(1).equalsIgnoreCase(preposition))
                .findFirst()
                .or(() -> places.stream().filter(_ -> places.size() == 1).findFirst());
        if (same.isPresent()) {
            return text(new StringBuilder(question.text())
                    .replace(same.get().start(), same.get().end(), preposition + " " + place)
                    .toString());
        }
        List<Span> names = asksForStatements() ? List.of() : names();
        return names.size() == 1 ? replacing(names.getFirst(), place) : append(preposition + " " + place);
    }

    /** In another outlet. */
    Rewording withSource(String name) {
        return new Rewording(
                new Question(
                        question.text(), question.askedOn(), question.speaker(), question.from(), question.to(), name),
                dayWords,
                archiveRange);
    }

    /** About something else; empty if the question's topic does not stand in one place. */
    Optional<Rewording> withTopic(String words) {
        String text = question.text();
        Matcher topic = TOPIC.matcher(text);
        if (topic.find()) {
            int end = days().map(found -> found.first().start())
                    .filter(start -> start > topic.end())
                    .orElse(text.length());
            return Optional.of(text(text.substring(0, topic.end()) + words + " " + text.substring(end)));
        }
        if (asksForStatements()) {
            return Optional.of(append("about " + words));
        }
        Optional<String> counted = QuestionKinds.counted(text);
        String bare = Fragment.Reader.bare(words);
        return counted.filter(_ -> !bare.contains(" "))
                .map(noun ->
                        text(text.replaceFirst("\\b" + Pattern.quote(noun) + "\\b", Matcher.quoteReplacement(bare))));
    }

    /**
     * Asked for another kind of answer; empty if there is no topic to ask it about.
     *
     * @param kind such as "how many"
     * @param counted the noun after it where the question has none
     */
    Optional<Rewording> asking(String kind, Optional<String> counted) {
        String text = question.text();
        Optional<SpeakerPhrase> phrase = phrase();
        if (phrase.isEmpty()) {
            Matcher word = ASKING.matcher(text);
            String rest = word.find() ? text.substring(word.end()) : text;
            String noun = counted.filter(found -> !rest.startsWith(found))
                    .map(found -> found + " ")
                    .orElse("");
            return Optional.of(text(kind + " " + noun + rest));
        }
        Span whole = phrase.get().whole();
        String left = (text.substring(0, whole.start()) + " " + text.substring(whole.end())).strip();
        Matcher about = TOPIC.matcher(left);
        boolean hasTopic = about.lookingAt();
        String topic = hasTopic ? Fragment.Reader.bare(left.substring(about.end())) : counted.orElse("") + " " + left;
        return hasTopic || counted.isPresent()
                ? Optional.of(withSpeakerOption(phrase.get().name()).text(kind + " " + topic))
                : Optional.empty();
    }
}

package dateline.asking.question;

import dateline.asking.question.Understood.Kind;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.reading.time.QuestionDates;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads days, speaker, kind and topic out of a question. Thread-safe. */
public final class QuestionAnalyzer {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'\u2019&-][\\p{L}\\p{N}]+)*+");

    /** Capitalised, but nobody's names; a date that was not understood must not be taken for an unknown person. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\.?"
                    + "|january|february|march|april|august|september|october|november|december|t\\d+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_A_TIME = Pattern.compile(
            "(?:\\b(?:on|in|at|since|before|after|until|by|from|during|not)\\s+|^\\s*)$", Pattern.CASE_INSENSITIVE);

    /** Times that are counted from the day of asking; a question that has nothing else is about no topic. */
    private static final Pattern FROM_TODAY = Pattern.compile(
            "(?:this|(?:the\\s+)?(?:last|past|next)|yesterday|today|tonight|tomorrow)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TODAYS =
            Pattern.compile("\\b(?:today|yesterday|tomorrow)['\u2019]s(?=\\s+\\p{Ll})", Pattern.CASE_INSENSITIVE);

    private final QuestionDates dates = new QuestionDates();

    /** How strictly a question is read: whether a name is one whose words are asked for, and days are days to keep to. */
    private record Strictness(boolean speaker, boolean days) {}

    /**
     * Takes a question apart, as strictly as it can be meant.
     *
     * @param archiveRange the days that the archive covers; null if no article has a date
     */
    public Analysis analyze(Question question, @Nullable DateInterval archiveRange) {
        return analyze(question, archiveRange, new Strictness(true, true));
    }

    /**
     * The other ways in which a question can be meant: with days that only rule others out, and, where it need not ask for
     * somebody's words, for what is told of them.
     *
     * @param strictly the question as it was taken apart
     * @param archiveRange the days that the archive covers; null if no article has a date
     * @return strictest first; may be empty
     */
    public List<Analysis> otherwise(Analysis strictly, @Nullable DateInterval archiveRange) {
        boolean words = strictly.speaker().isPresent();
        if (strictly.wordsWanted() || (!words && strictly.understood().days() == null)) {
            return List.of();
        }
        return Stream.of(new Strictness(false, true), new Strictness(false, false))
                .filter(reading -> words || !reading.days())
                .map(reading -> analyze(strictly.question(), archiveRange, reading))
                .filter(reading ->
                        reading.choices().isEmpty() && !reading.topic().isEmpty())
                .filter(reading -> reading.speaker().isEmpty() && (reading.dayRule() != DayRule.ONLY_THESE || words))
                .distinct()
                .toList();
    }

    private Analysis analyze(Question question, @Nullable DateInterval archiveRange, Strictness strictness) {
        String text = question.text();
        QuestionDates.Reading reading = read(question, archiveRange);
        boolean forStatements = question.speaker() != null
                || phrase(blank(text, reading.ignored()), strictness).isPresent();
        DayConstraint constraint = DayConstraint.of(question, reading, forStatements);
        Optional<SpeakerPhrase> phrase = phrase(blank(text, constraint.used()), strictness);
        DayRule rule = strictness.days() ? DayRule.ONLY_THESE : rule(question, constraint, phrase);
        // Words for when the topic was are words of the topic: a text without days has nothing else to tell them by.
        List<Span> timeSpans = rule == DayRule.NOT_OTHERS ? List.of() : constraint.used();
        Optional<String> speaker = Optional.ofNullable(question.speaker())
                .or(() -> phrase.map(SpeakerPhrase::name))
                .map(String::strip);
        List<Span> used = new ArrayList<>(timeSpans);
        phrase.ifPresent(found -> used.add(found.whole()));
        if (forStatements) {
            constraint.ignored().stream().filter(span -> isTime(text, span)).forEach(used::add);
        }
        String verb = phrase.map(SpeakerPhrase::verb)
                .filter(found -> !found.isEmpty())
                .orElse(null);
        List<Span> times = Stream.concat(
                        used.stream(),
                        constraint.ignored().stream()
                                .filter(span ->
                                        FROM_TODAY.matcher(span.of(text)).lookingAt()))
                .toList();
        boolean onlyTimes = topic(words(blank(text, times)), verb).isEmpty();
        List<String> words = words(blank(text, onlyTimes ? times : used));
        Understood understood = new Understood(
                days(question, constraint),
                speaker.orElse(null),
                null,
                question.source(),
                kind(text, phrase),
                constraint.ignored().stream()
                        .map(span -> span.of(text))
                        .distinct()
                        .toList(),
                reading.notes());
        return new Analysis(
                question,
                understood,
                rule,
                searchText(question, timeSpans),
                Map.of(),
                topic(words, verb),
                names(blank(text, used)),
                speaker,
                question.speaker() != null
                        || phrase.filter(SpeakerPhrase::onlyWords).isPresent(),
                verb,
                QuestionKinds.counted(text),
                hasDayOption(question) ? DayChoices.NONE : constraint.choices());
    }

    private static Optional<SpeakerPhrase> phrase(String text, Strictness strictness) {
        return strictness.speaker() ? SpeakerPhrase.in(text) : Optional.empty();
    }

    /** "Today's children" are no day: what else the question says of time counts, if it says anything. */
    private QuestionDates.Reading read(Question question, @Nullable DateInterval archiveRange) {
        QuestionDates.Reading all = dates.read(question.text(), question.askedOn(), archiveRange);
        String others = TODAYS.matcher(question.text())
                .replaceAll(found -> " ".repeat(found.group().length()));
        if (others.equals(question.text())) {
            return all;
        }
        return dates.read(others, question.askedOn(), archiveRange) instanceof QuestionDates.Reading.Days days
                ? days
                : all;
    }

    /** Without a topic there is nothing to prefer: a question that is nothing but days is for these. */
    private DayRule rule(Question question, DayConstraint constraint, Optional<SpeakerPhrase> phrase) {
        List<Span> limits = new ArrayList<>(constraint.used());
        phrase.ifPresent(found -> limits.add(found.whole()));
        boolean topicless = topic(words(blank(question.text(), limits)), null).isEmpty();
        return hasDayOption(question) || topicless ? DayRule.ONLY_THESE : constraint.rule();
    }

    /** Whether words that limit nothing were meant as a time all the same, and not as what the question is about. */
    private static boolean isTime(String text, Span ignored) {
        boolean figures = ignored.of(text).chars().anyMatch(Character::isDigit);
        return !figures || AT_A_TIME.matcher(text.substring(0, ignored.start())).find();
    }

    private static Kind kind(String text, Optional<SpeakerPhrase> phrase) {
        Kind kind = QuestionKinds.of(text);
        return phrase.isPresent() && kind == Kind.OTHER ? Kind.STATEMENT : kind;
    }

    private static boolean hasDayOption(Question question) {
        return question.from() != null || question.to() != null;
    }

    /** The options win over what the text says. */
    private static @Nullable DaySet days(Question question, DayConstraint constraint) {
        if (hasDayOption(question)) {
            LocalDate from = Objects.requireNonNullElse(question.from(), Understood.BEGINNING);
            LocalDate to = Objects.requireNonNullElse(question.to(), Understood.END);
            return DaySet.of(new DateInterval(from, to));
        }
        return constraint.days();
    }

    private static String searchText(Question question, List<Span> timeSpans) {
        String text = blank(question.text(), timeSpans).strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return question.text().strip(); // a day alone: everything that is told of it
        }
        String speaker = question.speaker();
        return speaker == null || text.toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT))
                ? text
                : speaker + " " + text;
    }

    private List<String> topic(List<String> words, @Nullable String verb) {
        return words.stream()
                .filter(word -> !FunctionWords.contains(word))
                .filter(word -> verb == null || !word.equalsIgnoreCase(verb))
                .toList();
    }

    /** Capitalised words, but not the first of the question, which is capitalised anyway. */
    private List<String> names(String text) {
        List<String> names = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> {
            boolean first = text.substring(0, word.start()).chars().noneMatch(Character::isLetterOrDigit);
            if (!first && isName(word.group())) {
                names.add(word.group());
            }
        });
        return names;
    }

    private boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !CALENDAR.matcher(word).matches()
                && !FunctionWords.contains(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String blank(String text, List<Span> spans) {
        StringBuilder blanked = new StringBuilder(text);
        for (Span span : spans) {
            blanked.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        return blanked.toString();
    }
}

package dateline.asking.question;

import dateline.reading.time.DateInterval;
import dateline.reading.time.QuestionDates;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words for days in a question or a part of one, with the preposition before them. Thread-safe. */
final class DayWords {
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:on|in|at|during|since|before|after|until|till|by|from|through|around|between|of|for)\\s{1,3}(?:the\\s{1,3})?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*", Pattern.CASE_INSENSITIVE);

    private final QuestionDates dates = new QuestionDates();

    /**
     * Words that say when.
     *
     * @param spans in order, at least one; the first with the preposition before it
     */
    record Found(List<Span> spans) {
        Span first() {
            return spans.getFirst();
        }

        /** The text without any of them. */
        String without(String text) {
            return replaced(text, "");
        }

        /** The text with something else in the place of the first, and nothing in that of the others. */
        String replaced(String text, String words) {
            var changed = new StringBuilder(text);
            for (Span span : spans.reversed()) {
                changed.replace(span.start(), span.end(), span.equals(first()) ? words : "");
            }
            return changed.toString().replaceAll("\\s+", " ").strip();
        }

        /** What they are, as they stand in the text. */
        String of(String text) {
            return first().of(text);
        }
    }

    /** The words that limit a whole question to days; empty if it is about any. */
    Optional<Found> limiting(Question question, boolean forStatements, @Nullable DateInterval archiveRange) {
        LocalDate today = question.askedOn();
        var reading = dates.read(question.text(), today, archiveRange);
        List<Span> used = DayConstraint.of(question, reading, forStatements).used();
        return used.isEmpty() && reading instanceof QuestionDates.Reading.None none && today == null
                ? found(question.text(), none.ignored()) // "yesterday", and nobody says when today is
                : found(question.text(), used);
    }

    /**
     * All words for days in a fragment such as "on August 31" or "July".
     *
     * @param today null if not known
     */
    Optional<Found> any(String fragment, @Nullable LocalDate today, @Nullable DateInterval archiveRange) {
        return found(fragment, spans(dates.read(fragment, today, archiveRange)));
    }

    private static List<Span> spans(QuestionDates.Reading reading) {
        Stream<Span> used = switch (reading) {
            case QuestionDates.Reading.None _ -> Stream.of();
            case QuestionDates.Reading.Days days -> days.used().stream();
            case QuestionDates.Reading.Ambiguous ambiguous -> ambiguous.used().stream();
        };
        return Stream.concat(used, reading.ignored().stream()).sorted().toList();
    }

    private static Optional<Found> found(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Matcher before = PREPOSITION.matcher(text.substring(0, spans.getFirst().start()));
        Span first = before.find() ? new Span(before.start(), spans.getFirst().end()) : spans.getFirst();
        return Optional.of(new Found(
                Stream.concat(Stream.of(first), spans.stream().skip(1)).toList()));
    }

    /** Words for a day as they follow a verb: "August 31" becomes "on August 31", "July" "in July", "yesterday" stays. */
    static String withPreposition(String words) {
        String bare = words.strip();
        if (PREPOSITION.matcher(firstWord(bare) + " ").find()) {
            return bare;
        }
        if (WEEKDAY.matcher(bare).matches()) {
            return "on " + bare;
        }
        Matcher year = YEAR.matcher(bare);
        String withoutYear = year.replaceAll("");
        boolean month = MONTH.matcher(bare).find();
        boolean day = withoutYear.chars().anyMatch(Character::isDigit);
        return day ? "on " + bare : month || YEAR.matcher(bare).matches() ? "in " + bare : bare;
    }

    /** Words for a day with the year of other words, where they name a month and no year, and the others have one. */
    static String withYearOf(String words, String other) {
        Matcher year = YEAR.matcher(other);
        boolean open = MONTH.matcher(words).find() && !YEAR.matcher(words).find();
        return open && year.find() ? words.strip() + " " + year.group() : words;
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}

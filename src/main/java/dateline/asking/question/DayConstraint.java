package dateline.asking.question;

import dateline.reading.time.DaySet;
import dateline.reading.time.QuestionDates;
import dateline.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question's dates demand of an answer. A date limits the answer only where it stands in the clause that asks: in
 * "how much was paid since the flood of 3 May", or in a sentence before the one that asks, it tells of something else.
 *
 * @param days the days that the answer must be about; null: any
 * @param rule how strictly they limit it
 * @param choices what the days can be where the question leaves it open
 * @param used the words that were read as {@code days} or {@code choices}; may be empty
 * @param ignored the words that look like a time but limit nothing; in order, may be empty
 */
record DayConstraint(@Nullable DaySet days, DayRule rule, DayChoices choices, List<Span> used, List<Span> ignored) {
    /** A relative span of more days than this ("this year") says too little to rule anything out. */
    private static final long LONGEST_RELATIVE = 14;

    /** A written span of at least this many days tells when the topic was rather than on which day something happened. */
    private static final long LONG = 28;

    /** Days of more years than this are not asked back about: the archive is no newspaper's. */
    private static final int MOST_CHOICES = 12;

    /** "today's teenagers", "this week's summit": the time only tells which ones. */
    private static final Pattern POSSESSIVE = Pattern.compile("^\\p{L}+(?:\\s\\p{L}+)?['\u2019]s?\\s");

    private static final Pattern WRITTEN =
            Pattern.compile("\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", Pattern.CASE_INSENSITIVE);

    /** Words that open a clause which tells of something else than what is asked. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?<=\\s)(?:since|after|following|when|while|that|because|during\\s+the|due\\s+to|before|until)\\s|,\\s+wh(?:o|ose|ich)\\s",
            Pattern.CASE_INSENSITIVE);

    /** "before 3 May" limits the answer to the days before, unlike "before the flood of 3 May". */
    private static final Pattern DIRECTLY_BEFORE = Pattern.compile(
            "\\b(?:(?:since|after|following|before|until|till)\\s+|during\\s+(?:the\\s+)?)$", Pattern.CASE_INSENSITIVE);

    /**
     * The constraint that a reading is.
     *
     * @param forStatements whether the question asks for what somebody said: then any span of days, however long, tells when
     */
    static DayConstraint of(Question question, QuestionDates.Reading reading, boolean forStatements) {
        return switch (reading) {
            case QuestionDates.Reading.None none -> ignoring(none, List.of());
            case QuestionDates.Reading.Days days ->
                limits(question, days.days(), days.used(), forStatements)
                        ? new DayConstraint(
                                Seasons.widened(question.text(), days),
                                rule(question, days, forStatements),
                                DayChoices.NONE,
                                days.used(),
                                days.ignored())
                        : ignoring(days, days.used());
            case QuestionDates.Reading.Ambiguous ambiguous ->
                (forStatements || ambiguous.readings().size() <= MOST_CHOICES)
                                && ambiguous.used().stream()
                                        .allMatch(span -> inTheClauseThatAsks(question.text(), span))
                        ? new DayConstraint(
                                null,
                                DayRule.ONLY_THESE,
                                new DayChoices(ambiguous.readings()),
                                ambiguous.used(),
                                ambiguous.ignored())
                        : ignoring(ambiguous, ambiguous.used());
        };
    }

    private static DayConstraint ignoring(QuestionDates.Reading reading, List<Span> unused) {
        List<Span> ignored = Stream.concat(reading.ignored().stream(), unused.stream())
                .sorted()
                .toList();
        return new DayConstraint(null, DayRule.ONLY_THESE, DayChoices.NONE, List.of(), ignored);
    }

    private static DayRule rule(Question question, QuestionDates.Reading.Days days, boolean forStatements) {
        String text = question.text();
        if (forStatements) {
            return DayRule.ONLY_THESE;
        }
        boolean written = days.used().stream()
                .anyMatch(span -> WRITTEN.matcher(span.of(text)).find());
        if (written) {
            return days.days().days() >= LONG ? DayRule.NOT_OTHERS : DayRule.ONLY_THESE;
        }
        boolean possessive = days.used().stream()
                .anyMatch(
                        span -> POSSESSIVE.matcher(text.substring(span.start())).find());
        return possessive || days.days().days() > 1 ? DayRule.AS_NEWS : DayRule.ONLY_THESE;
    }

    private static boolean limits(Question question, DaySet days, List<Span> used, boolean forStatements) {
        boolean written = used.stream()
                .anyMatch(span -> WRITTEN.matcher(span.of(question.text())).find());
        boolean future = question.askedOn() != null && days.from().isAfter(question.askedOn());
        return !future
                && (written || forStatements || days.days() <= LONGEST_RELATIVE)
                && used.stream().allMatch(span -> inTheClauseThatAsks(question.text(), span));
    }

    /** Whether only the end of a question mark's sentence, and no subordinate clause, stands between date and question. */
    private static boolean inTheClauseThatAsks(String text, Span span) {
        int mark = text.lastIndexOf('?');
        boolean askedLater = mark >= 0 && text.substring(span.end(), mark).matches("(?s).*[.!?]\\s+\\p{Lu}.*");
        int sentence = text.lastIndexOf(". ", span.start()) < 0 ? 0 : text.lastIndexOf(". ", span.start()) + 2;
        String before =
                DIRECTLY_BEFORE.matcher(text.substring(sentence, span.start())).replaceFirst("");
        return !askedLater && !SUBORDINATE.matcher(before).find();
    }
}

package dateline.asking.question;

import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.reading.time.QuestionDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, month or year that somebody writes into a field for it. Thread-safe. */
public final class DayOption {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final QuestionDates dates = new QuestionDates();

    /**
     * The days that are meant, as a question would mean them: "2021-09-01", "1 September 2021", "Sep 1", "August 2021",
     * "yesterday".
     *
     * @param today null: words such as "yesterday" are not understood
     * @param archiveRange to find the year of a day without one; null if no day of publication is known
     * @return empty if it is no time, or can be several
     */
    public Optional<DateInterval> read(String text, @Nullable LocalDate today, @Nullable DateInterval archiveRange) {
        String written = text.strip();
        if (ISO.matcher(written).matches()) {
            try {
                return Optional.of(DateInterval.day(LocalDate.parse(written)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return switch (dates.read("What happened on " + written + "?", today, archiveRange)) {
            case QuestionDates.Reading.Days(DaySet days, var _, var ignored, var _)
            when days.runs().size() == 1 && ignored.isEmpty() ->
                Optional.of(days.runs().getFirst());
            case QuestionDates.Reading.Days _, QuestionDates.Reading.None _, QuestionDates.Reading.Ambiguous _ ->
                Optional.empty();
        };
    }
}

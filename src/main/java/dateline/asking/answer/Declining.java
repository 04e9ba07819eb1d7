package dateline.asking.answer;

import dateline.asking.answer.Answer.Missing;
import dateline.asking.answer.Answer.Reason;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Understood;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for what the archive lacks: sentences about the archive, never about the world. */
final class Declining {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Declining() {}

    static Reason topic(List<String> unknownNames) {
        return new Reason(
                Missing.TOPIC,
                unknownNames.isEmpty()
                        ? "No sentence that was found answers the question."
                        : "The archive does not mention " + String.join(", ", unknownNames) + ".");
    }

    /** A question that is nothing but function words. */
    static Reason nothingAsked() {
        return new Reason(null, "The question names no topic, speaker or day to look for.");
    }

    static Reason speaker(String speaker) {
        return new Reason(Missing.SPEAKER, "The archive holds no statement of " + speaker + " that fits.");
    }

    static Reason source(String source) {
        return new Reason(Missing.SOURCE, "The archive holds nothing of " + source + " that fits.");
    }

    static Reason day(@Nullable String speaker, DateInterval days, List<Quotation> nearest) {
        String what = speaker == null ? "Nothing that fits is dated " : "No statement of " + speaker + " is dated ";
        String offered = nearest.stream()
                .map(quotation -> day(
                        quotation.date().interval(),
                        quotation.citation().publication().date()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(DAY::format)
                .collect(Collectors.joining(", "));
        return new Reason(
                Missing.DAY, what + text(days) + (offered.isEmpty() ? "." : "; the nearest: " + offered + "."));
    }

    /** By distance from the days asked about; those whose day is not known last; otherwise as they were. */
    static List<Candidate> nearestDays(List<Candidate> candidates, DateInterval days) {
        return candidates.stream()
                .sorted(Comparator.comparingLong(candidate -> distance(candidate, days)))
                .toList();
    }

    private static long distance(Candidate candidate, DateInterval days) {
        return day(
                        candidate.sentence().date().interval(),
                        candidate.article().article().publication().date())
                .map(day -> day.isBefore(days.from())
                        ? ChronoUnit.DAYS.between(day, days.from())
                        : Math.max(0, ChronoUnit.DAYS.between(days.to(), day)))
                .orElse(Long.MAX_VALUE);
    }

    private static Optional<LocalDate> day(@Nullable DateInterval own, @Nullable LocalDate published) {
        return Optional.ofNullable(own).map(DateInterval::from).or(() -> Optional.ofNullable(published));
    }

    private static String text(DateInterval days) {
        String from = DAY.format(days.from());
        String to = DAY.format(days.to());
        if (days.isOneDay()) {
            return from;
        }
        if (days.from().equals(Understood.BEGINNING)) {
            return to + " or before";
        }
        return days.to().equals(Understood.END) ? from + " or later" : "between " + from + " and " + to;
    }
}

package dateline.eval.reading;

import dateline.eval.Proportion;
import dateline.eval.reading.TimeMlDocument.GoldTimex;
import dateline.reading.time.Timex;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds up what was found of gold time expressions, document by document. Not thread-safe. */
final class TimexScore {
    private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final List<String> missed = new ArrayList<>();
    private int documents;
    private int gold;
    private int found;
    private int strict;
    private int goldMet;
    private int foundMet;
    private int types;
    private int values;
    private int days;
    private int daysRight;

    void add(TimeMlDocument document, List<Timex> tagged) {
        documents++;
        gold += document.timexes().size();
        found += tagged.size();
        for (GoldTimex wanted : document.timexes()) {
            judge(document, wanted, match(wanted.span(), tagged).orElse(null));
        }
        for (Timex timex : tagged) {
            if (document.timexes().stream().anyMatch(wanted -> wanted.span().overlaps(timex.span()))) {
                foundMet++;
            } else {
                missed.add(document.name() + ": " + Excerpt.of(document.text(), timex.span())
                        + " expected nothing, found " + timex.value());
            }
        }
    }

    private void judge(TimeMlDocument document, GoldTimex wanted, @Nullable Timex timex) {
        boolean day = FULL_DAY.matcher(wanted.value()).matches();
        days += day ? 1 : 0;
        boolean right = false;
        if (timex != null) {
            goldMet++;
            strict += timex.span().equals(wanted.span()) ? 1 : 0;
            types += timex.type().name().equals(wanted.type()) ? 1 : 0;
            right = timex.value().equals(wanted.value());
            values += right ? 1 : 0;
            daysRight += day && names(timex.value(), wanted.value()) ? 1 : 0;
        }
        if (!right) {
            missed.add(
                    document.name() + ": " + Excerpt.of(document.text(), wanted.span()) + " expected " + wanted.value()
                            + ", found "
                            + (timex == null
                                    ? "nothing"
                                    : timex.value() + " for "
                                            + Excerpt.flat(timex.span().of(document.text())))
                            + " (written " + document.published() + ")");
        }
    }

    /** Whether a value is a day, or a time of that day: "Wednesday night" names the right day where gold has the day only. */
    private static boolean names(String value, String day) {
        return value.equals(day) || value.startsWith(day + "T");
    }

    /** The tagged expression with the same span, else the first that overlaps. */
    private static Optional<Timex> match(Span wanted, List<Timex> tagged) {
        return tagged.stream()
                .filter(timex -> timex.span().equals(wanted))
                .findFirst()
                .or(() -> tagged.stream()
                        .filter(timex -> timex.span().overlaps(wanted))
                        .findFirst());
    }

    TimexReport report(String set) {
        return new TimexReport(
                set,
                documents,
                gold,
                found,
                strict,
                goldMet,
                foundMet,
                types,
                values,
                new Proportion(daysRight, days),
                missed);
    }
}

package dateline.reading.time;

import dateline.reading.time.DayWindows.Window;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One time expression of a question, and the days that it limits the question to. */
final class AskedExpression {
    /** A day that its month does not have: "31 September". */
    private static final Pattern DAY_AFTER =
            Pattern.compile("\\G\\s+(?:the\\s+)?(\\d{2})(?:st|nd|rd|th)?(?![\\d\\p{L}:/%])");

    private static final Pattern DAY_BEFORE = Pattern.compile("(?<!\\d)(\\d{2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?$");

    private final TimeWords words;
    private final String text;
    private final Timex timex;
    private final Timex known;
    private final @Nullable LocalDate askedOn;
    private final YearOfQuestion year;
    private final DayMentions.Found found;
    private final Optional<Window> window;

    /**
     * An expression.
     *
     * @param timex as it is read without a day of asking
     * @param known as it is read with one
     * @param found what the question names, to which this is added
     * @param window what stands before it and opens it to one side, such as "since"
     * @param words the word lists for questions
     */
    AskedExpression(
            String text,
            Timex timex,
            Timex known,
            @Nullable LocalDate askedOn,
            YearOfQuestion year,
            DayMentions.Found found,
            Optional<Window> window,
            TimeWords words) {
        this.text = text;
        this.timex = timex;
        this.known = known;
        this.askedOn = askedOn;
        this.year = year;
        this.found = found;
        this.window = window;
        this.words = words;
    }

    /** Adds it to what the question names, or to what is left out. */
    void read() {
        if (isNoDay()) {
            return;
        }
        List<DateInterval> days = days();
        List<DateInterval> changed = window.map(open ->
                        days.stream().map(open::of).flatMap(Optional::stream).toList())
                .orElse(List.of());
        Span span =
                changed.isEmpty() ? timex.span() : window.orElseThrow().span().cover(timex.span());
        Surroundings around = new Surroundings(found.tokens(), span);
        boolean negated = around.before(1).filter(word -> is("negation", word)).isPresent()
                || around.before(2).filter(word -> is("negation", word)).isPresent();
        if (negated || days.isEmpty() || (changed.isEmpty() && !limits(around))) {
            if (worthSaying()) {
                found.ignored().add(span);
            }
            return;
        }
        found.mentions().removeIf(before -> before.span().overlaps(span));
        found.ignored().removeIf(before -> before.overlaps(span));
        found.mentions()
                .add(new DayMention(
                        changed.isEmpty()
                                ? sets(days)
                                : changed.stream().map(DaySet::of).toList(),
                        span));
    }

    /** "1 and 5 September" is two days, "between 1 and 5 September" a run of five. */
    private List<DaySet> sets(List<DateInterval> days) {
        String lower = timex.span().of(text).toLowerCase(Locale.ROOT);
        boolean two = lower.contains(" and ")
                && !lower.startsWith("between")
                && new Surroundings(found.tokens(), timex.span())
                        .before(1)
                        .filter(word -> is("between", word))
                        .isEmpty();
        return days.stream()
                .map(run -> two ? DaySet.day(run.from()).and(DaySet.day(run.to())) : DaySet.of(run))
                .toList();
    }

    /** "31 September": the month alone must not stand for it. */
    private boolean isNoDay() {
        boolean month =
                timex.value().length() == 7 && Character.isDigit(timex.value().charAt(5));
        if (!month) {
            return false;
        }
        Matcher after = DAY_AFTER.matcher(text);
        Matcher before = DAY_BEFORE.matcher(text.substring(0, timex.span().start()));
        boolean number = after.find(timex.span().end());
        Span span = number
                ? new Span(timex.span().start(), after.end())
                : before.find() ? new Span(before.start(), timex.span().end()) : timex.span();
        if (span.equals(timex.span())) {
            return false;
        }
        if (Integer.parseInt(number ? after.group(1) : before.group(1)) > 31) {
            return false;
        }
        found.ignored().add(span);
        found.notes().add("“" + span.of(text) + "” is no day of the calendar.");
        return true;
    }

    /** The days that it can mean; several when its year is open, none when they are not known. */
    private List<DateInterval> days() {
        if (timex.type() != TimexType.DATE && timex.type() != TimexType.TIME) {
            return List.of();
        }
        Optional<DateInterval> written = TimexIntervals.of(timex.value());
        if (written.isPresent()) {
            return List.of(written.get());
        }
        String value = timex.value();
        if (value.startsWith("XXXX-") && value.charAt(5) != 'X' && value.charAt(5) != 'W') {
            boolean named = timex.span().of(text).toLowerCase(Locale.ROOT).matches("(?s)(last|this|next|past)\\b.*");
            if (!named || askedOn == null) {
                return year.candidates(value);
            }
        }
        return askedOn == null
                ? List.of()
                : RelativeWindow.of(known, askedOn).map(List::of).orElse(List.of());
    }

    /** Whether the words around it make it a time, and not part of a name. */
    private boolean limits(Surroundings around) {
        String value = timex.value();
        boolean article = around.article();
        String before = around.before(1).orElse("");
        boolean free = around.next().map(next -> is("follower", next)).orElse(true);
        boolean day = TimexIntervals.of(value.replace("XXXX", "2000"))
                        .map(DateInterval::isOneDay)
                        .orElse(false)
                || value.indexOf('/') > 0;
        if (day) {
            return free || !(article || is("topic", before));
        }
        if (timex.relative() && !value.startsWith("XXXX-0") && !value.startsWith("XXXX-1")) {
            return !article || free;
        }
        if (value.length() == 4) {
            return free
                    && !article
                    && (is("preposition", before) || before.equals("year") || followsDays(timex.span()));
        }
        boolean withYear = value.length() == 7 && Character.isDigit(value.charAt(0));
        return (withYear || is("preposition", before)) && (free || !article);
    }

    /** "in summer 2021". */
    private boolean followsDays(Span span) {
        return found.mentions().stream()
                .anyMatch(mention -> mention.span().end() <= span.start()
                        && text.substring(mention.span().end(), span.start()).isBlank());
    }

    /** A month that limits nothing is most likely no month: "what may happen". */
    private boolean worthSaying() {
        boolean monthAlone = timex.value().startsWith("XXXX-") && timex.value().length() == 7;
        return timex.type() == TimexType.DATE && !timex.value().equals("PRESENT_REF") && !monthAlone;
    }

    private boolean is(String wordClass, String word) {
        return words.words(wordClass).contains(word);
    }
}

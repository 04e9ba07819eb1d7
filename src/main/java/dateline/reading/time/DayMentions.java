package dateline.reading.time;

import dateline.reading.time.DayWindows.Window;
import dateline.reading.time.NumericDates.NumericDate;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a question names, one mention after the other. Immutable and thread-safe. */
final class DayMentions {
    /** A day that its month does not have: "31 September". */
    private static final Pattern DAY_AFTER =
            Pattern.compile("\\G\\s+(?:the\\s+)?(\\d{2})(?:st|nd|rd|th)?(?![\\d\\p{L}:/%])");

    private static final Pattern DAY_BEFORE = Pattern.compile("(?<!\\d)(\\d{2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?$");

    private static final Pattern BARE_DAY =
            Pattern.compile("(?i)\\bthe\\s+\\d{1,2}(?:st|nd|rd|th)(?=\\s*(?:[?!.,]|$))");

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?<!\\p{L})(\\p{L}{3,9})[.,]?\\s+(?:the\\s+)?$");

    private final TimeTagger tagger = TimeTagger.forQuestions();
    private final Tokenizer tokenizer = new Tokenizer();
    private final TimeWords names;
    private final TimeWords words;
    private final DayWindows windows;
    private final NumericDates numeric;
    private final LastUnits lastUnits;

    /**
     * A finder.
     *
     * @param names the tagger's word lists
     * @param words the word lists for questions, which are made of {@code lines}
     */
    DayMentions(TimeWords names, TimeWords words, List<String> lines) {
        this.names = names;
        this.words = words;
        this.lastUnits = new LastUnits(names);
        this.windows = new DayWindows(lines);
        this.numeric = new NumericDates(words);
    }

    /**
     * What a question names.
     *
     * @param mentions in order
     * @param ignored what looks like a time and sets no day, in no order
     * @param notes on what can be no day
     */
    record Found(List<Token> tokens, List<DayMention> mentions, List<Span> ignored, List<String> notes) {}

    /** The days named in a text. */
    Found in(String text, @Nullable LocalDate askedOn, YearOfQuestion year) {
        Span all = new Span(0, text.length());
        Found found = new Found(tokenizer.tokens(text, all), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<NumericDate> figures = numeric.in(text);
        figures.forEach(date -> figures(date, year, found));
        List<Span> counted = lastUnits.in(text, askedOn, found);
        List<Timex> asked = tagged(text, new TimeContext(askedOn, null), found);
        for (Timex timex : tagged(text, TimeContext.NONE, found)) {
            boolean read = figures.stream().anyMatch(date -> date.span().overlaps(timex.span()))
                    || counted.stream().anyMatch(timex.span()::overlaps);
            if (!read) {
                Timex known = asked.stream()
                        .filter(other -> other.span().equals(timex.span()))
                        .findFirst()
                        .orElse(timex);
                new Expression(text, trimmed(text, timex), known, askedOn, year, found).read();
            }
        }
        bareDays(text, found);
        anchors(found);
        withWeekdays(text, found);
        found.mentions().sort(Comparator.comparing(DayMention::span));
        return found;
    }

    /** A weekday before figures belongs to them: "Tuesday 31.8.2021". */
    private void withWeekdays(String text, Found found) {
        for (DayMention mention : List.copyOf(found.mentions())) {
            Matcher weekday =
                    WEEKDAY_BEFORE.matcher(text.substring(0, mention.span().start()));
            if (weekday.find() && Weekdays.of(weekday.group(1), names).isPresent()) {
                Span whole = mention.span().cover(new Span(weekday.start(), weekday.end()));
                found.mentions().removeIf(other -> other.span().overlaps(whole));
                found.ignored().removeIf(whole::overlaps);
                found.mentions().add(new DayMention(mention.readings(), whole));
            }
        }
    }

    /** The tagger's expressions, but the date alone where it takes the words of a window with it. */
    private List<Timex> tagged(String text, TimeContext context, Found found) {
        return tagger.tag(text, new Span(0, text.length()), context).stream()
                .map(timex -> windows.dateWithin(found.tokens(), timex.span())
                        .flatMap(start -> tagger
                                .tag(text, new Span(start, timex.span().end()), context)
                                .stream()
                                .findFirst())
                        .orElse(timex))
                .toList();
    }

    /** The tagger lets an expression begin with the comma after a weekday that is not there. */
    private static Timex trimmed(String text, Timex timex) {
        int start = timex.span().start();
        while (start < timex.span().end() - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Timex(new Span(start, timex.span().end()), timex.type(), timex.value(), timex.relative());
    }

    private void figures(NumericDate date, YearOfQuestion year, Found found) {
        List<DaySet> readings = new ArrayList<>();
        for (String value : date.values()) {
            TimexIntervals.of(value).map(DaySet::of).ifPresent(readings::add);
            if (value.startsWith("XXXX")) {
                year.candidates(value).forEach(days -> readings.add(DaySet.of(days)));
            }
        }
        if (readings.isEmpty()) {
            found.ignored().add(date.span());
        } else {
            found.mentions().add(new DayMention(readings, date.span()));
        }
    }

    /** One expression of the tagger. */
    private final class Expression {
        private final String text;
        private final Timex timex;
        private final Timex known;
        private final @Nullable LocalDate askedOn;
        private final YearOfQuestion year;
        private final Found found;
        private final Optional<Window> window;

        /**
         * An expression.
         *
         * @param timex as it is read without a day of asking
         * @param known as it is read with one
         */
        Expression(
                String text, Timex timex, Timex known, @Nullable LocalDate askedOn, YearOfQuestion year, Found found) {
            this.text = text;
            this.timex = timex;
            this.known = known;
            this.askedOn = askedOn;
            this.year = year;
            this.found = found;
            this.window = windows.before(found.tokens(), timex.span());
        }

        void read() {
            if (isNoDay()) {
                return;
            }
            List<DateInterval> days = days();
            List<DateInterval> changed = window.map(open -> days.stream()
                            .map(open::of)
                            .flatMap(Optional::stream)
                            .toList())
                    .orElse(List.of());
            Span span = changed.isEmpty()
                    ? timex.span()
                    : window.orElseThrow().span().cover(timex.span());
            Surroundings around = new Surroundings(found.tokens(), span);
            boolean negated = around.before(1)
                            .filter(word -> is("negation", word))
                            .isPresent()
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
            boolean month = timex.value().length() == 7
                    && Character.isDigit(timex.value().charAt(5));
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
                boolean named =
                        timex.span().of(text).toLowerCase(Locale.ROOT).matches("(?s)(last|this|next|past)\\b.*");
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
                            && text.substring(mention.span().end(), span.start())
                                    .isBlank());
        }

        /** A month that limits nothing is most likely no month: "what may happen". */
        private boolean worthSaying() {
            boolean monthAlone =
                    timex.value().startsWith("XXXX-") && timex.value().length() == 7;
            boolean partOfDay = timex.type() == TimexType.TIME
                    && timex.span().of(text).chars().noneMatch(Character::isDigit);
            return (timex.type() == TimexType.DATE || partOfDay)
                    && !timex.value().equals("PRESENT_REF")
                    && !monthAlone;
        }
    }

    private boolean is(String wordClass, String word) {
        return words.words(wordClass).contains(word);
    }

    /** "on the 1st": which month is not known. */
    private static void bareDays(String text, Found found) {
        Matcher bare = BARE_DAY.matcher(text);
        while (bare.find()) {
            Span span = new Span(bare.start(), bare.end());
            boolean part =
                    found.mentions().stream().anyMatch(mention -> mention.span().overlaps(span))
                            || found.ignored().stream().anyMatch(span::overlaps);
            if (!part) {
                found.ignored().add(span);
            }
        }
    }

    /** "before the talks": a time that hangs on something whose day is not known. */
    private void anchors(Found found) {
        List<Token> tokens = found.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Span span = tokens.get(i).span().cover(tokens.get(i + 2).span());
            boolean anchored = is("anchor", tokens.get(i).lower())
                    && tokens.get(i + 1).is("the")
                    && tokens.get(i + 2).kind() == Token.Kind.WORD;
            if (anchored
                    && found.ignored().stream().noneMatch(other -> other.overlaps(span))
                    && found.mentions().stream()
                            .noneMatch(mention -> mention.span().overlaps(span))) {
                found.ignored().add(span);
            }
        }
    }
}

package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days out of a question. A year that is not named is the one that the archive covers; one that the archive
 * covers several times is ambiguous; one that it does not cover is the nearest. Expressions that name a thing rather than
 * a time ("the 2020 marathon") are no limit. Immutable and thread-safe.
 */
public final class QuestionDates {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final TimeTagger tagger = TimeTagger.forQuestions();
    private final Tokenizer tokenizer = new Tokenizer();
    private final TimeWords words = new TimeWords(WordLists.lines("dateline/time/questions.txt"));

    /** What a question says about days. */
    public sealed interface Reading {
        /**
         * No limit.
         *
         * @param ignored time expressions that could not be used, such as "yesterday" when the day of asking is unknown, or
         *     "before the talks"; in order, may be empty
         */
        record None(List<Span> ignored) implements Reading {
            public None {
                ignored = List.copyOf(ignored);
            }
        }

        /**
         * The days asked about.
         *
         * @param interval open ends ("since May") reach to the years 1 and 9999
         * @param span the words that say so
         */
        record Days(DateInterval interval, Span span) implements Reading {}

        /**
         * A day without a year that the archive covers in several.
         *
         * @param years in order, at least two
         * @param span the words that name the day
         */
        record Ambiguous(List<Integer> years, Span span) implements Reading {
            public Ambiguous {
                years = List.copyOf(years);
            }
        }
    }

    /**
     * Reads a question.
     *
     * @param askedOn the day that "today" is; null if unknown, and then "yesterday" and the like are ignored
     * @param archiveRange the days that the archive's articles were published on; null if unknown
     */
    public Reading read(String question, @Nullable LocalDate askedOn, @Nullable DateInterval archiveRange) {
        Span all = new Span(0, question.length());
        List<Token> tokens = tokenizer.tokens(question, all);
        List<Timex> plain = tagger.tag(question, all, TimeContext.NONE);
        List<Timex> asked = tagger.tag(question, all, new TimeContext(askedOn, null));
        YearOfQuestion year = new YearOfQuestion(askedOn, archiveRange);
        List<Span> ignored = new ArrayList<>();
        Reading first = null;
        boolean firstIsTopic = false;
        for (int i = 0; i < plain.size(); i++) {
            Timex timex = plain.get(i);
            Surroundings around = new Surroundings(tokens, timex.span());
            List<DateInterval> days = days(question, timex, asked, askedOn, year);
            if (days.isEmpty() || !limits(timex, around)) {
                if (worthSaying(timex)) {
                    ignored.add(timex.span());
                }
                continue;
            }
            Span span = timex.span();
            if (i + 1 < plain.size() && joined(question, timex, plain.get(i + 1), around)) {
                Timex other = plain.get(i + 1);
                List<DateInterval> ends = days(question, other, asked, askedOn, year);
                if (!ends.isEmpty()) {
                    days = runs(days, ends);
                    span = span.cover(other.span());
                    i++;
                }
            }
            boolean topic = around.before(1).filter(word -> is("topic", word)).isPresent();
            if (first == null || (firstIsTopic && !topic)) {
                first = choose(days, span, around, timex.span().of(question), year);
                firstIsTopic = topic;
            }
        }
        if (first != null) {
            return first;
        }
        anchors(tokens, ignored);
        ignored.sort(null);
        return new Reading.None(ignored);
    }

    private Reading choose(List<DateInterval> days, Span span, Surroundings around, String words, YearOfQuestion year) {
        List<DateInterval> chosen = year.choose(days, words);
        if (chosen.size() > 1) {
            return new Reading.Ambiguous(
                    chosen.stream()
                            .map(interval -> interval.from().getYear())
                            .distinct()
                            .sorted()
                            .toList(),
                    span);
        }
        if (chosen.isEmpty()) {
            return new Reading.None(List.of(span));
        }
        return new Reading.Days(opened(chosen.getFirst(), around), span);
    }

    private DateInterval opened(DateInterval days, Surroundings around) {
        String before = around.before(1).orElse("");
        if (is("since", before)) {
            return new DateInterval(days.from(), LAST);
        }
        if (is("after", before)) {
            return new DateInterval(days.to().isBefore(LAST) ? days.to().plusDays(1) : LAST, LAST);
        }
        if (is("before", before)) {
            return new DateInterval(
                    FIRST, days.from().isAfter(FIRST) ? days.from().minusDays(1) : FIRST);
        }
        return is("until", before) ? new DateInterval(FIRST, days.to()) : days;
    }

    /** The days that an expression can mean; several when its year is open, none when they are not known. */
    private static List<DateInterval> days(
            String question, Timex timex, List<Timex> asked, @Nullable LocalDate askedOn, YearOfQuestion year) {
        if (timex.type() != TimexType.DATE && timex.type() != TimexType.TIME) {
            return List.of();
        }
        Optional<DateInterval> known = TimexIntervals.of(timex.value());
        if (known.isPresent()) {
            return List.of(known.get());
        }
        if (timex.value().startsWith("XXXX-")
                && timex.value().charAt(5) != 'X'
                && timex.value().charAt(5) != 'W') {
            boolean named = timex.span().of(question).toLowerCase(Locale.ROOT).matches("(last|this|next|past)\\b.*");
            if (!named || askedOn == null) {
                return year.candidates(timex.value());
            }
        }
        if (askedOn == null) {
            return List.of();
        }
        return asked.stream()
                .filter(other -> other.span().equals(timex.span()))
                .findFirst()
                .flatMap(other -> RelativeWindow.of(other, askedOn))
                .map(List::of)
                .orElse(List.of());
    }

    /** A month that limits nothing is most likely no month: "what may happen". */
    private static boolean worthSaying(Timex timex) {
        boolean monthAlone = timex.value().startsWith("XXXX-") && timex.value().length() == 7;
        return timex.type() == TimexType.DATE && !timex.value().equals("PRESENT_REF") && !monthAlone;
    }

    /** Every run from a start to the first end after it, unless a later start leads to the same end. */
    private static List<DateInterval> runs(List<DateInterval> starts, List<DateInterval> ends) {
        List<DateInterval> runs = new ArrayList<>();
        for (DateInterval end : ends) {
            starts.stream()
                    .filter(start -> !start.from().isAfter(end.to()))
                    .reduce((one, later) -> later)
                    .map(start -> start.cover(end))
                    .filter(run -> runs.stream().noneMatch(other -> other.from().equals(run.from())))
                    .ifPresent(runs::add);
        }
        return runs;
    }

    private static boolean joined(String question, Timex one, Timex other, Surroundings around) {
        String between = question.substring(one.span().end(), other.span().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        String before = around.before(1).orElse("");
        return switch (between) {
            case "and", "and the" -> before.equals("between");
            case "to", "until", "till", "through", "-", "–", "—", "to the" -> true;
            default -> false;
        };
    }

    /** Whether the words around an expression make it a time, and not part of a name. */
    private boolean limits(Timex timex, Surroundings around) {
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
        boolean year = value.length() == 4;
        if (year) {
            return free && !article && (is("preposition", before) || before.equals("year"));
        }
        boolean withYear = value.length() == 7 && Character.isDigit(value.charAt(0));
        return (withYear || is("preposition", before)) && (free || !article);
    }

    private boolean is(String wordClass, String word) {
        return words.words(wordClass).contains(word);
    }

    /** "before the talks": a time that hangs on something whose day is not known. */
    private void anchors(List<Token> tokens, List<Span> ignored) {
        Set<String> anchors = words.words("anchor");
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Span span = tokens.get(i).span().cover(tokens.get(i + 2).span());
            boolean anchored = anchors.contains(tokens.get(i).lower())
                    && tokens.get(i + 1).is("the")
                    && tokens.get(i + 2).kind() == Token.Kind.WORD;
            if (anchored && ignored.stream().noneMatch(other -> other.overlaps(span))) {
                ignored.add(span);
            }
        }
    }
}

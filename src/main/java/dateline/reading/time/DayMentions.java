package dateline.reading.time;

import dateline.reading.time.NumericDates.NumericDate;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a question names, one mention after the other. Immutable and thread-safe. */
final class DayMentions {
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
                Timex trimmed = trimmed(text, timex);
                var window = windows.before(found.tokens(), trimmed.span());
                new AskedExpression(text, trimmed, known, askedOn, year, found, window, words).read();
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

package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days out of a question. A year that is not named is the one that the archive covers; one that the archive
 * covers several times is ambiguous, and so are figures ("9/1") that are two days; one that it does not cover is the nearest.
 * Expressions that name a thing rather than a time ("the 2020 marathon") are no limit. Immutable and thread-safe.
 */
public final class QuestionDates {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Comparator<DaySet> EARLIEST_FIRST =
            Comparator.comparing(DaySet::from).thenComparing(DaySet::to);

    private final TimeWords words;
    private final TimeWords names = new TimeWords(WordLists.lines("dateline/time/words.txt"));
    private final DayMentions finder;
    private final DayGroups groups;

    public QuestionDates() {
        List<String> lines = WordLists.lines("dateline/time/questions.txt");
        words = new TimeWords(lines);
        finder = new DayMentions(names, words, lines);
        groups = new DayGroups(words);
    }

    /** What a question says about days. */
    public sealed interface Reading {
        /**
         * Time expressions that could not be used, such as "yesterday" when the day of asking is unknown, or "before the
         * talks"; in order, may be empty.
         */
        List<Span> ignored();

        /** Whole sentences on what the asker should know of how the days were read; may be empty. */
        List<String> notes();

        /** No limit. */
        record None(List<Span> ignored, List<String> notes) implements Reading {
            public None {
                ignored = List.copyOf(ignored);
                notes = List.copyOf(notes);
            }
        }

        /**
         * The days asked about.
         *
         * @param days open ends ("since May") reach to the years 1 and 9999
         * @param used the words that say so, in order, at least one
         */
        record Days(DaySet days, List<Span> used, List<Span> ignored, List<String> notes) implements Reading {
            public Days {
                used = List.copyOf(used);
                ignored = List.copyOf(ignored);
                notes = List.copyOf(notes);
            }
        }

        /**
         * Days that can be one thing or another, as far as the archive's range tells.
         *
         * @param readings in order, at least two
         * @param used the words that name the days
         */
        record Ambiguous(List<DaySet> readings, List<Span> used, List<Span> ignored, List<String> notes)
                implements Reading {
            public Ambiguous {
                readings = List.copyOf(readings);
                used = List.copyOf(used);
                ignored = List.copyOf(ignored);
                notes = List.copyOf(notes);
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
        QuestionSpelling spelling = QuestionSpelling.of(question, names, words);
        String text = spelling.text();
        YearOfQuestion year = new YearOfQuestion(askedOn, archiveRange);
        DayMentions.Found found = finder.in(text, askedOn, year);
        List<DayMention> named = groups.of(text, found);
        List<DayMention> limiting = new ArrayList<>();
        List<DayMention> topics = new ArrayList<>();
        named.forEach(group -> (isTopic(group, found.tokens()) ? topics : limiting).add(group));
        if (limiting.isEmpty()) {
            limiting.addAll(topics);
            topics.clear();
        }
        List<Span> ignored = new ArrayList<>(found.ignored());
        topics.forEach(topic -> ignored.add(topic.span()));
        List<String> notes = new ArrayList<>(spelling.notes());
        notes.addAll(found.notes());
        if (limiting.isEmpty()) {
            return new Reading.None(typed(spelling, ignored), notes);
        }
        List<Span> used = new ArrayList<>(List.of(limiting.getFirst().span()));
        DayMention asked = limiting.getFirst();
        for (DayMention other : limiting.subList(1, limiting.size())) {
            Optional<DayMention> narrower = asked.narrowed(other);
            asked = narrower.orElse(asked);
            (narrower.isPresent() ? used : ignored).add(other.span());
        }
        Optional<Weekdays.Named> weekday = Weekdays.in(asked.span().of(text), names);
        List<DaySet> chosen =
                year.choose(asked.readings(), weekday.map(Weekdays.Named::day).orElse(null));
        if (chosen.isEmpty()) {
            ignored.addAll(used);
            return new Reading.None(typed(spelling, ignored), notes);
        }
        weekday.flatMap(day -> day.contradicts(chosen)).ifPresent(notes::add);
        List<Span> usedWords = typed(spelling, used);
        List<Span> ignoredWords = typed(spelling, ignored);
        Surroundings around =
                new Surroundings(found.tokens(), limiting.getFirst().span());
        List<DaySet> opened = chosen.stream()
                .map(days -> opened(days, around))
                .distinct()
                .sorted(EARLIEST_FIRST)
                .toList();
        return opened.size() > 1
                ? new Reading.Ambiguous(opened, usedWords, ignoredWords, notes)
                : new Reading.Days(opened.getFirst(), usedWords, ignoredWords, notes);
    }

    private static List<Span> typed(QuestionSpelling spelling, List<Span> spans) {
        return spans.stream().map(spelling::typed).sorted().toList();
    }

    private boolean isTopic(DayMention mention, List<Token> tokens) {
        return new Surroundings(tokens, mention.span())
                .before(1)
                .filter(word -> is("topic", word))
                .isPresent();
    }

    private DaySet opened(DaySet days, Surroundings around) {
        String before = around.before(1).orElse("");
        boolean onwards = before.equals("from")
                && around.next().filter(next -> is("onwards", next)).isPresent()
                && (around.next().filter("on"::equals).isEmpty()
                        || around.afterNext().isEmpty());
        if (is("since", before) || onwards) {
            return DaySet.of(new DateInterval(days.from(), LAST));
        }
        if (is("after", before)) {
            return DaySet.of(
                    new DateInterval(days.to().isBefore(LAST) ? days.to().plusDays(1) : LAST, LAST));
        }
        if (is("before", before)) {
            return DaySet.of(new DateInterval(
                    FIRST, days.from().isAfter(FIRST) ? days.from().minusDays(1) : FIRST));
        }
        boolean until = is("until", before)
                || (before.equals("to")
                        && around.before(2).filter(word -> is("untilTo", word)).isPresent())
                || (before.equals("than")
                        && around.before(2)
                                .filter(word -> is("untilThan", word))
                                .isPresent());
        return until ? DaySet.of(new DateInterval(FIRST, days.to())) : days;
    }

    private boolean is(String wordClass, String word) {
        return words.words(wordClass).contains(word);
    }
}

package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words before a date that make other days of it, by the {@code =>} lines of {@code questions.txt}: "the week of 30 August",
 * "early September", "the day before 1 September". Immutable.
 */
final class DayWindows {
    /** Words that may stand in between without a meaning here. */
    private static final Set<String> SKIPPED = Set.of("the", "-", "–", "very");

    private record Rule(List<String> words, Change change) {}

    /** What becomes of days. */
    sealed interface Change {
        /** The whole week, Monday to Sunday, of a day. */
        record Week() implements Change {}

        /** The weekend of the week of a day. */
        record Weekend() implements Change {}

        /**
         * Some days of a month.
         *
         * @param first 1 to 31, or negative: counted from the last, which is -1
         * @param last the same
         */
        record Part(int first, int last) implements Change {}

        /** A day so many days on. */
        record Shift(int days) implements Change {}

        /** So many days more at either end. */
        record Around(int days) implements Change {}
    }

    /**
     * A change that the words before a date call for.
     *
     * @param span those words, as far as the date
     */
    record Window(Span span, Change change) {
        /** The changed days; empty where the change does not go with them, such as a part of a month with a day. */
        Optional<DateInterval> of(DateInterval days) {
            return switch (change) {
                case Change.Week _ -> days.isOneDay() ? Optional.of(week(days.from())) : Optional.empty();
                case Change.Weekend _ ->
                    days.isOneDay()
                            ? Optional.of(new DateInterval(
                                    week(days.from()).from().plusDays(5),
                                    week(days.from()).to()))
                            : Optional.empty();
                case Change.Part part -> part(days, part);
                case Change.Shift shift ->
                    days.isOneDay()
                            ? Optional.of(DateInterval.day(days.from().plusDays(shift.days())))
                            : Optional.empty();
                case Change.Around around ->
                    days.isOneDay()
                            ? Optional.of(new DateInterval(
                                    days.from().minusDays(around.days()),
                                    days.to().plusDays(around.days())))
                            : Optional.empty();
            };
        }

        private static DateInterval week(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new DateInterval(monday, monday.plusDays(6));
        }

        private static Optional<DateInterval> part(DateInterval days, Change.Part part) {
            YearMonth month = YearMonth.from(days.from());
            return days.equals(DateInterval.month(month))
                    ? Optional.of(new DateInterval(at(month, part.first()), at(month, part.last())))
                    : Optional.empty();
        }

        private static LocalDate at(YearMonth month, int day) {
            return day < 0
                    ? month.atDay(month.lengthOfMonth() + 1 + day)
                    : month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    private final List<Rule> rules;

    /**
     * Reads the rules.
     *
     * @param lines of {@code questions.txt}; those without {@code =>} are left out
     */
    DayWindows(List<String> lines) {
        rules = lines.stream()
                .filter(line -> !line.startsWith("#") && line.contains("=>"))
                .map(DayWindows::rule)
                .sorted(Comparator.comparingInt((Rule rule) -> rule.words().size())
                        .reversed())
                .toList();
    }

    private static Rule rule(String line) {
        String[] sides = line.split("=>", -1);
        String[] action = sides[1].strip().split("\\s+", -1);
        Change change = switch (action[0]) {
            case "week" -> new Change.Week();
            case "weekend" -> new Change.Weekend();
            case "part" -> new Change.Part(Integer.parseInt(action[1]), Integer.parseInt(action[2]));
            case "shift" -> new Change.Shift(Integer.parseInt(action[1]));
            case "around" -> new Change.Around(Integer.parseInt(action[1]));
            default ->
                throw new IllegalStateException("questions.txt: expected week, weekend, part, shift or around"
                        + " after =>, found <" + line + ">");
        };
        return new Rule(List.of(sides[0].strip().split("\\s+", -1)), change);
    }

    /** The window that the words before a date, or the first words of it, open; the longest wins. */
    Optional<Window> before(List<Token> tokens, Span date) {
        int core = 0;
        while (core < tokens.size() && tokens.get(core).start() < date.start()) {
            core++;
        }
        while (core + 1 < tokens.size()
                && tokens.get(core + 1).end() <= date.end()
                && (SKIPPED.contains(tokens.get(core).lower()) || isFirstWord(tokens.get(core)))) {
            core++;
        }
        for (Rule rule : rules) {
            Optional<Integer> start = matches(rule.words(), tokens, core);
            if (start.isPresent()) {
                Span words = tokens.get(start.get())
                        .span()
                        .cover(tokens.get(core - 1).span());
                return Optional.of(new Window(words, rule.change()));
            }
        }
        return Optional.empty();
    }

    /** Where the date itself begins, if an expression begins with the words of a window: "the week of 31 August". */
    Optional<Integer> dateWithin(List<Token> tokens, Span expression) {
        List<Token> within = tokens.stream()
                .filter(token -> expression.contains(token.span()) && !SKIPPED.contains(token.lower()))
                .toList();
        return rules.stream()
                .filter(rule -> rule.words().size() > 1 && rule.words().size() < within.size())
                .filter(rule -> rule.words()
                        .equals(within.subList(0, rule.words().size()).stream()
                                .map(Token::lower)
                                .toList()))
                .findFirst()
                .map(rule -> within.get(rule.words().size()).start());
    }

    private boolean isFirstWord(Token token) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.words().size() == 1 && token.is(rule.words().getFirst()));
    }

    private static Optional<Integer> matches(List<String> words, List<Token> tokens, int core) {
        List<String> open = new ArrayList<>(words);
        int at = core - 1;
        while (at >= 0 && !open.isEmpty()) {
            Token token = tokens.get(at);
            if (token.is(open.getLast())) {
                open.removeLast();
                at--;
            } else if (SKIPPED.contains(token.lower())) {
                at--;
            } else {
                return Optional.empty();
            }
        }
        return open.isEmpty() ? Optional.of(at + 1) : Optional.empty();
    }
}

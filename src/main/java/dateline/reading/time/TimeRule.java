package dateline.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code rules.txt}.
 *
 * @param pattern what stands in the text, in order
 * @param action how the value is reckoned
 * @param arguments of the action; may be empty
 */
record TimeRule(List<Element> pattern, Action action, List<String> arguments, Guards guards) {
    /** How a value is reckoned from what was matched. */
    enum Action {
        /** No time, though it looks like one. */
        NOTHING,
        ISO,
        SLASH,
        DAY,
        MONTH_DAY,
        DAY_RANGE,
        MONTH_END,
        MONTH,
        YEAR,
        YEAR_RANGE,
        DECADE,
        CENTURY,
        WEEKDAY,
        DEICTIC,
        SHIFT,
        LAST_NIGHT,
        THIS_PART,
        UNIT,
        WEEKEND,
        AGO,
        EARLIER,
        LATER,
        ANCHORED,
        NEXT_DAY,
        WEEKDAY_BEFORE,
        NEXT_PART,
        WEEK_OF,
        HOLIDAY,
        REF,
        QUARTER,
        HALF,
        REPORTED,
        COMPARED,
        SEASON,
        DURATION,
        YEAR_ENDING,
        SET,
        SET_OF,
        RATE,
        WEEKLY_SET,
        DAILY_SET,
        MONTHLY_SET,
        CLOCK
    }

    /**
     * One place of a pattern.
     *
     * @param wordClass the class wanted here; null if words are
     * @param name what the token is known as in the action
     */
    record Element(@Nullable String wordClass, String name, Set<String> words, boolean optional) {}

    /** Where a rule must not, or may only, apply. */
    record Guards(
            Set<String> unlessNext,
            Set<String> unlessBefore,
            Set<String> onlyNext,
            Set<String> onlyAfter,
            boolean capital) {}

    /**
     * Reads a file of rules: a rule a line, {@code #} comments, and "let X = A / B" lines, which make one rule with A and
     * one with B out of each later rule with X.
     *
     * @throws IllegalArgumentException if a line is none of these
     */
    static List<TimeRule> read(List<String> lines) {
        List<TimeRule> rules = new ArrayList<>();
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("let ")) {
                String[] sides = line.substring("let ".length()).split(" = ", 2);
                choices.put(sides[0], List.of(sides[sides.length - 1].split(" / ", -1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String named = choices.keySet().stream()
                        .filter(line::contains)
                        .findFirst()
                        .orElse("");
                for (String choice : choices.getOrDefault(named, List.of(""))) {
                    rules.add(parse(line.replace(named, choice)));
                }
            }
        }
        return rules;
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException if the line is none
     */
    static TimeRule parse(String line) {
        String[] halves = line.split("=>", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException("expected 'pattern => action', found <" + line + ">");
        }
        List<Element> pattern = new ArrayList<>();
        for (String item : halves[0].strip().split("\\s+", -1)) {
            pattern.add(element(item));
        }
        String[] parts = halves[1].split(";", -1);
        List<String> action = List.of(parts[0].strip().split("\\s+", -1));
        String name = action.getFirst().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return new TimeRule(
                List.copyOf(pattern), Action.valueOf(name), action.subList(1, action.size()), guards(parts));
    }

    private static Element element(String item) {
        boolean optional = item.length() > 1 && item.endsWith("?");
        String plain = optional ? item.substring(0, item.length() - 1) : item;
        if (!plain.startsWith("<")) {
            return new Element(null, plain, Set.of(plain.split("\\|", -1)), optional);
        }
        String inner = plain.substring(1, plain.length() - 1);
        int colon = inner.indexOf(':');
        String wordClass = colon < 0 ? inner : inner.substring(0, colon);
        return new Element(wordClass, colon < 0 ? inner : inner.substring(colon + 1), Set.of(), optional);
    }

    private static Guards guards(String[] parts) {
        Set<String> unlessNext = Set.of();
        Set<String> unlessBefore = Set.of();
        Set<String> onlyNext = Set.of();
        Set<String> onlyAfter = Set.of();
        boolean capital = false;
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String[] guard = part.strip().split("\\s+", 2);
            Set<String> words = guard.length < 2 ? Set.of() : Set.of(guard[1].split("\\|", -1));
            switch (guard[0]) {
                case "unless-next" -> unlessNext = words;
                case "unless-before" -> unlessBefore = words;
                case "only-next" -> onlyNext = words;
                case "only-after" -> onlyAfter = words;
                case "capital" -> capital = true;
                default ->
                    throw new IllegalArgumentException(
                            "expected unless-next, unless-before, only-next, only-after or capital, found <" + part
                                    + ">");
            }
        }
        return new Guards(unlessNext, unlessBefore, onlyNext, onlyAfter, capital);
    }
}

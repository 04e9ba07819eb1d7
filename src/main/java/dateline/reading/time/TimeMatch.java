package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fits at a place.
 *
 * @param tokens of the whole region
 * @param first index of the first token matched
 * @param end one past the last
 * @param places for each element of the pattern the index of its token, or -1 where it is missing
 */
record TimeMatch(TimeRule rule, List<Token> tokens, int first, int end, List<Integer> places, TimeWords words) {
    Span span() {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    int length() {
        return end - first;
    }

    /** The token matched under a name. */
    Optional<Token> token(String name) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= 0 && rule.pattern().get(i).name().equals(name)) {
                return Optional.of(tokens.get(places.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The value of the token matched under a name. */
    Optional<String> value(String name) {
        for (int i = 0; i < places.size(); i++) {
            TimeRule.Element element = rule.pattern().get(i);
            if (places.get(i) >= 0 && element.name().equals(name) && element.wordClass() != null) {
                return words.value(element.wordClass(), tokens.get(places.get(i)), true);
            }
        }
        return Optional.empty();
    }

    /** The value as a number; empty if it is missing or none. */
    Optional<Integer> number(String name) {
        return value(name)
                .filter(value -> value.chars().allMatch(mark -> mark == '-' || Character.isDigit(mark)))
                .map(Integer::valueOf);
    }

    /** -1, 0 or 1 for "last", "this", "next"; empty where none of them stands. */
    Optional<Integer> direction() {
        return number("before").or(() -> number("this")).or(() -> number("after"));
    }
}

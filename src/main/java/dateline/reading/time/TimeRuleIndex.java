package dateline.reading.time;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules by the words that they can begin with, so that most words of a text cost one look-up. Immutable. */
final class TimeRuleIndex {
    private static final Set<String> WITH_DIGITS = Set.of(
            "iso",
            "slash",
            "day",
            "year",
            "number",
            "decade",
            "clock",
            "hourWord",
            "ordinal",
            "ordinalDay",
            "centuryName");

    private final Map<String, List<TimeRule>> byWord = new HashMap<>();
    private final List<TimeRule> byNumber = new ArrayList<>();

    TimeRuleIndex(List<TimeRule> rules, TimeWords words) {
        for (TimeRule rule : rules) {
            for (TimeRule.Element element : rule.pattern()) {
                String wordClass = element.wordClass();
                Set<String> firsts = wordClass == null ? element.words() : words.words(wordClass);
                firsts.forEach(word -> add(byWord.computeIfAbsent(word, key -> new ArrayList<>()), rule));
                if (wordClass != null && WITH_DIGITS.contains(wordClass)) {
                    add(byNumber, rule);
                }
                if (!element.optional()) {
                    break;
                }
            }
        }
    }

    private static void add(List<TimeRule> rules, TimeRule rule) {
        if (rules.isEmpty() || !rules.getLast().equals(rule)) {
            rules.add(rule);
        }
    }

    /** The rules that may begin with a token, in the order of the file. */
    List<TimeRule> startingWith(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return byNumber;
        }
        String word = token.lower();
        return byWord.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, List.of());
    }
}

package dateline.asking.question;

import dateline.asking.question.Understood.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of answer a question expects, by its question words. Stateless. */
final class QuestionKinds {
    private record Rule(Pattern pattern, Kind kind) {}

    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:how\\s+many|how\\s+much|number\\s+of|amount\\s+of)\\s+(?<noun>[\\p{L}\\p{N}'\u2019-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final List<Rule> RULES = List.of(
            rule("\\bhow\\s+(?:many|much|old|long|far|big|tall|often|large)\\b", Kind.NUMBER),
            rule(
                    "\\b(?:what|which)\\s+(?:(?:is|was|are|were)\\s+the\\s+(?:total\\s+)?)?(?:share|percentage|per\\s*cent|percent|proportion|number|amount|sum|price|total)\\b",
                    Kind.NUMBER),
            rule("\\bwhy\\b|\\bwhat\\s+(?:caused|made)\\b|\\bfor\\s+what\\s+reason\\b|\\bhow\\s+come\\b", Kind.WHY),
            rule("\\bwhen\\b|\\b(?:what|which)\\s+(?:day|date|year|month|time)\\b", Kind.WHEN),
            rule(
                    "\\bwhere\\b|\\b(?:what|which)\\s+(?:country|city|town|place|province|state|region|district)\\b",
                    Kind.WHERE),
            rule(
                    "\\bwho(?:m|se)?\\b|\\b(?:what|which)\\s+(?:person|politician|company|organi[sz]ation|president|minister)\\b",
                    Kind.WHO));

    /** "WHO" is initials after words that a body can follow, where other words have small letters. */
    private static final Pattern BODY = Pattern.compile("\\b(?:the|The|did|does|has|by|from|to|of|at)\\s{1,3}WHO\\b");

    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{2}");

    private QuestionKinds() {}

    /** Whether a word is the initials of the World Health Organization in a question, rather than a question word. */
    static boolean isBody(String word, String question) {
        return word.equals("WHO")
                && SMALL.matcher(question).find()
                && BODY.matcher(question).find();
    }

    static Kind of(String question) {
        String asking = AskingSentence.in(question).of(question);
        String asked = isBody("WHO", question) ? BODY.matcher(asking).replaceAll("it") : asking;
        return RULES.stream()
                .filter(rule -> rule.pattern.matcher(asked).find())
                .findFirst()
                .map(Rule::kind)
                .orElse(Kind.OTHER);
    }

    /** The word after "how many". */
    static Optional<String> counted(String question) {
        Matcher matcher = COUNTED.matcher(question);
        return matcher.find() ? Optional.of(matcher.group("noun")) : Optional.empty();
    }

    private static Rule rule(String regex, Kind kind) {
        return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), kind);
    }
}

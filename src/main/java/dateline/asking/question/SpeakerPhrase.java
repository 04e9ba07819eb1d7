package dateline.asking.question;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words a question asks for: "what did <em>the UN</em> say", "according to <em>Massoud</em>".
 *
 * @param name the words that name the speaker, as they stand in the question, without an article before them
 * @param span where they stand
 * @param verb the reporting verb as it stands in the question, such as "warn"; empty for "according to"
 */
public record SpeakerPhrase(String name, Span span, String verb) {
    /** Base forms of verbs that report words. */
    private static final String VERBS =
            "say|tell|state|announce|declare|warn|claim|urge|demand|call|ask|stress|deny|promise"
                    + "|threaten|report|add|assert|comment|respond|reply|react|confirm|blame|outline|reveal|write|tweet|admit|argue"
                    + "|suggest|propose|vow|pledge|accuse|describe|insist|explain|express|appeal|caution|emphasi[sz]e|acknowledge"
                    + "|criti[cs]i[sz]e|condemn|predict|estimate|mention|note|believe|think";

    private static final String SPOKEN =
            "said|says|told|stated|announced|warned|claimed|urged|stressed|denied|reported|asserted|added";

    private static final String NAME = "(?!an?\\s)(?:the\\s+)?(?<name>[^?,;:]{2,60}?)";

    /** What ends a name that no verb follows. */
    private static final String END =
            "\\s*(?:[?,;:.]|$|\\b(?:on|in|about|during|what|how|who|why|when|where|which|did|does|do|is"
                    + "|are|was|were)\\b)";

    /** In order: the first that fits is taken. All are linear: the name is bounded and everything else is literal. */
    private static final List<Pattern> PATTERNS = List.of(
            pattern("\\b(?:what|how|why|when|where|which \\w+|whom?)\\s+(?:all\\s+)?(?:did|does|do|has|have|had)\\s+"
                    + NAME + "\\s+(?:(?:just|already|ever|also|publicly|reportedly)\\s+)?(?<verb>" + VERBS
                    + "|said|told|warned|called|claimed)\\b"),
            pattern("\\b(?:what|how)\\s+(?:was|were|is)\\s+" + NAME
                    + "\\s+(?:quoted\\s+(?:as\\s+)?)?(?<verb>saying)\\b"),
            pattern("\\baccording\\s+to\\s+" + NAME + "(?=" + END + ")"),
            pattern("^\\s*(?:did|does|has|have)\\s+" + NAME + "\\s+(?<verb>" + VERBS + ")\\b"),
            pattern("\\bwhat\\s+(?:the\\s+)?(?<name>(?-i:\\p{Lu})[^?,;:]{1,60}?)\\s+(?<verb>" + SPOKEN + ")\\b"),
            pattern("\\b(?:statements?|remarks?|comments?|quotes?|words?|quotations?)\\s+(?:by|from|of)\\s+" + NAME
                    + "(?=" + END + ")"),
            pattern(
                    "\\b(?:what|which)\\s+(?:is|was|were|are)\\s+" + NAME
                            + "(?:'s|\u2019s|'|\u2019)\\s+(?:position|opinion|view|reaction|response|message|statement|warning|demand|remarks?|comments?|words)\\b"));

    /** The speaker phrase of a question, if it has one. */
    public static Optional<SpeakerPhrase> in(String question) {
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find() && isName(matcher.group("name"))) {
                String verb = pattern.pattern().contains("<verb>") ? matcher.group("verb") : "";
                return Optional.of(new SpeakerPhrase(
                        matcher.group("name").strip(), new Span(matcher.start("name"), matcher.end("name")), verb));
            }
        }
        return Optional.empty();
    }

    /** "who", "it", "they" and the like name nobody. */
    private static boolean isName(String phrase) {
        return !phrase.strip()
                .matches(
                        "(?i)(?:who|it|they|he|she|we|you|i|this|that|these|those|anyone|anybody|someone|somebody|people"
                                + "|everyone|reports?|sources?|there|the\\s+archive|articles?)");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}

package dateline.asking.evidence;

import dateline.asking.question.Analysis;
import dateline.asking.question.Understood;
import dateline.text.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a sentence tells where a place is, for a question that asks for nothing else: "Where is Velmora?" Most sentences that
 * name a place only tell what happens there. Those that place it follow its name, or the kind of place that it is, with a
 * direction ("Velmora, 40 km north of Torvik"), or with another place ("Velmora is a port in Torvik"). The words are in
 * {@code evidence/places.txt}. Immutable and thread-safe.
 */
final class Whereabouts {
    private static final WordLists WORDS = WordLists.of("dateline/evidence/places.txt");

    private static final String KINDS = any("kind");

    private static final Pattern ASKED = Pattern.compile(
            "\\s*where(?:\\s+exactly)?\\s+(?:is|are|was|were|does|do|did)\\s+(?:the\\s+)?(?:" + KINDS
                    + "\\s+of\\s+(?:the\\s+)?)?(?<name>[\\p{L}\\p{N}'\u2019.-]+(?:\\s+[\\p{L}\\p{N}'\u2019.-]+){0,3}?)"
                    + "(?:\\s+(?:located|situated|lie|stand))?\\s*\\??\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final String KIND = "(?:\\s+" + KINDS + ")?";

    /** "is", "which lies", ", located". */
    private static final String LIES =
            ",?(?:\\s+(?:which|that))?(?:\\s+(?:is|was|are|were)(?:\\s+" + any("lies") + ")?|\\s+" + any("lies") + ")";

    private static final String NUMBER = "(?:[\\d.,]+|\\p{L}+)";
    private static final String FAR =
            "(?:\\s+(?:some|about|around|roughly|just|nearly|only))?(?:\\s+" + NUMBER + "\\s+(?:" + any("unit") + "))?";
    private static final String DIRECTION = any("direction").replaceAll("(north|south)(?=[ew])", "$1[ -]?");

    /** "to the north of", "north-east of", "to Torvik's west". */
    private static final String TOWARDS = "(?:\\s+(?:to|in))?(?:\\s+the)?(?:\\s+" + DIRECTION
            + "\\s+(?:of|from)|\\s+\\p{L}+['\u2019]s?\\s+" + DIRECTION + ")\\b";

    /** "northern Torvik", "the Bay of Torvik". */
    private static final String ANOTHER =
            "(?:\\s+the)?(?:\\s+" + DIRECTION + ")?\\s+(?!" + any("time") + "\\b)(?-i:\\p{Lu})\\p{L}";

    private static final String WITHIN = "\\s+(?:in|near|on|between|outside|along)" + ANOTHER;

    /** ", a port", " is the last of the towns": what it is, before where it is. */
    private static final String WHAT = "(?:,|\\s+(?:is|was))\\s+(?:an?|the)(?:\\s+[\\p{L}-]+){1,5}?";

    /** Before a name: "the elders of Velmora in Torvik" does not place it, unlike "the town of Velmora in Torvik". */
    private static final String NO_OWNER = "(?:(?<!\\bof\\s)|(?<=\\b" + KINDS + "\\sof\\s))";

    private final Pattern told;

    private Whereabouts(String name) {
        String place = Pattern.quote(name) + "(?![\\p{L}-])" + KIND;
        String verb = "(?:" + WHAT + "|" + LIES + ")";
        told = Pattern.compile(
                "(?<![\\p{L}-])(?:" + place + "(?:" + verb + WITHIN + "|" + verb + "?,?" + FAR + TOWARDS + ")|"
                        + NO_OWNER + place + ",?\\s+(?:in|near)" + ANOTHER + ")",
                Pattern.CASE_INSENSITIVE);
    }

    /** What tells where a place is, if a question asks for nothing but that. */
    static Optional<Whereabouts> asked(Analysis analysis) {
        Matcher matcher = ASKED.matcher(analysis.comparedText());
        return analysis.understood().kind() == Understood.Kind.WHERE
                        && analysis.speaker().isEmpty()
                        && !analysis.topic().isEmpty()
                        && matcher.matches()
                ? Optional.of(new Whereabouts(matcher.group("name")))
                : Optional.empty();
    }

    boolean areToldIn(String sentence) {
        return told.matcher(sentence).find();
    }

    private static String any(String wordClass) {
        return WORDS.words(wordClass).stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
    }
}

package dateline.asking.question;

import dateline.text.Span;
import dateline.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words a question asks for: "what did <em>the UN</em> say", "according to <em>Massoud</em>".
 *
 * @param name the words that name the speaker, as they stand in the question, without an article before them
 * @param span where they stand
 * @param verb the reporting verb as it stands in the question, such as "warn"; empty for "according to"
 * @param onlyWords whether nothing but words are asked for: "say" or "remarks", unlike "propose"
 * @param whole all words that only ask for somebody's words, the name included: "what did the UN say"
 */
public record SpeakerPhrase(String name, Span span, String verb, boolean onlyWords, Span whole) {
    private static final WordLists WORDS = WordLists.of("dateline/asking/speaker-phrases.txt");

    /** Base forms of verbs that report words. */
    private static final String VERBS =
            "say|tell|state|announce|declare|warn|claim|urge|demand|call|ask|stress|deny|promise"
                    + "|threaten|report|add|assert|comment|respond|reply|react|confirm|blame|outline|reveal|write|tweet|admit|argue"
                    + "|suggest|propose|vow|pledge|accuse|describe|insist|explain|express|appeal|caution|emphasi[sz]e|acknowledge"
                    + "|criti[cs]i[sz]e|condemn|predict|estimate|mention|note|believe|think|speak|talk";

    private static final String SPOKEN =
            "said|says|told|stated|announced|warned|claimed|urged|stressed|denied|reported|asserted|added";

    private static final String NAME = "(?!an?\\s|been\\b)(?:the\\s+)?(?<name>[^?,;:]{2,60}?)";

    /** A name that nothing else shows to be one: with a capital letter, or after "the". */
    private static final String SHOWN = "(?:the\\s+)?(?<name>(?:(?-i:\\p{Lu})|(?<=\\bthe\\s))[^?,;:'\u2019]{1,60}?)";

    private static final String CAPITALISED =
            "(?-i:\\p{Lu})[\\p{L}\\p{N}.-]*(?:\\s+(?:(?:of|for|the|de|al|bin|van)\\s+)?(?-i:\\p{Lu})[\\p{L}\\p{N}.-]*){0,5}";

    private static final String SAYINGS = "statements?|remarks?|comments?|quotes?|words?|quotations?|speech(?:es)?";

    private static final String VIEWS = SAYINGS
            + "|position|opinions?|views?|reaction|response|message|warnings?|demands?|stance|take|appeals?|claims?|reply|answer";

    /** What ends a name that no verb follows. */
    private static final String END =
            "\\s*(?:[?,;:.]|$|\\b(?:on|in|about|during|what|how|who|why|when|where|which|did|does|do|is"
                    + "|are|was|were|since|before|after|between|regarding)\\b)";

    /** In order: the first that fits is taken. All are linear: the name is bounded and everything else is literal. */
    private static final List<Pattern> PATTERNS = List.of(
            pattern(
                    "\\b(?:what|how|why|when|where|which \\w+|whom?)\\s+(?:all\\s+)?(?:did|does|do|has|have|had)(?:n['\u2019]t)?\\s+"
                            + NAME + "\\s+(?:(?:just|already|ever|also|publicly|reportedly|not|never)\\s+)?(?<verb>"
                            + VERBS
                            + "|said|told|warned|called|claimed|spoken)\\b"),
            pattern("\\b(?:what|how)\\s+(?:was|were|is)\\s+" + NAME
                    + "\\s+(?:quoted\\s+(?:as\\s+)?)?(?<verb>saying)\\b"),
            pattern("\\b(?:what\\s+)?(?:(?:was|is|were|has\\s+been|been)\\s+)?(?<verb>" + SPOKEN
                    + "|demanded)\\s+by\\s+" + NAME + "(?=" + END + ")"),
            pattern("\\baccording\\s+to\\s+" + NAME + "(?=" + END + ")"),
            pattern("^\\s*(?:did|does|has|have)(?:n['\u2019]t)?\\s+" + NAME + "\\s+(?:not\\s+|ever\\s+)?(?<verb>"
                    + VERBS + "|said|told|spoken|warned|called|claimed|announced|denied|commented)\\b"),
            pattern("\\b(?:what|everything|anything|all|whatever)\\s+(?:that\\s+)?" + SHOWN + "\\s+(?<verb>" + SPOKEN
                    + ")\\b"),
            pattern("^\\s*" + SHOWN + "\\s+(?<verb>" + SPOKEN + ")\\s+what\\b"),
            pattern("\\b(?:(?:list|show|give|find|tell)\\s+(?:(?:me|us)\\s+)?)?(?:all\\s+)?(?:the\\s+)?(?:" + SAYINGS
                    + ")\\s+(?:by|from|of)\\s+" + NAME + "(?=" + END + ")"),
            pattern("\\b(?:what|which)\\s+(?:is|was|were|are)\\s+" + NAME + "(?:'s|\u2019s|'|\u2019)\\s+(?:" + VIEWS
                    + ")\\b"),
            pattern("^(?!\\s*who)(?:[^'\u2019]{0,80}?\\s)??(?:the\\s+)?(?<name>" + CAPITALISED
                    + "|(?<=\\bthe\\s)[^?,;:'\u2019]{1,60}?)(?:'s|\u2019s|'|\u2019)\\s+(?:\\p{L}+\\s+)?(?:" + VIEWS
                    + ")\\b"),
            pattern("^\\s*(?!wh|how|did|is|was)(?:the\\s+)?(?<name>" + CAPITALISED + ")\\s+(?:" + SAYINGS + ")\\b"),
            pattern("\\bany(?:one|body)\\s+(?:from|of|at)\\s+" + NAME + "(?=" + END + ")"));

    private static final Pattern ANYONE_OF = Pattern.compile(
            "(?:any|some)(?:one|body)\\s+(?:from|of|at|in)\\s+(?:the\\s+)?(?=.)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST_WORD = Pattern.compile("\\s+(?<word>\\S+)\\s*$");

    /** The same for verbs in small letters: "Edward Said" holds none. */
    private static final List<Pattern> SMALL_VERBS = PATTERNS.stream()
            .map(pattern -> pattern(pattern.pattern().replace("(?<verb>", "(?-i:(?!\\p{Lu}\\p{Ll}))(?<verb>")))
            .toList();

    /** The speaker phrase of a question, if it has one. */
    public static Optional<SpeakerPhrase> in(String question) {
        return in(question, SMALL_VERBS).or(() -> in(question, PATTERNS));
    }

    private static Optional<SpeakerPhrase> in(String question, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find()) {
                String verb = pattern.pattern().contains("<verb>") ? matcher.group("verb") : "";
                SpeakerPhrase phrase = of(question, matcher, verb);
                if (isName(phrase.name(), question)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    private static SpeakerPhrase of(String question, Matcher matcher, String verb) {
        int start = matcher.start("name");
        int end = matcher.end("name");
        Matcher anyone = ANYONE_OF.matcher(question).region(start, end);
        start = anyone.lookingAt() ? anyone.end() : start;
        end = start + withoutAdverbs(question.substring(start, end)).length();
        Span span = new Span(start, end);
        int from = matcher.start() < start && isLeading(question.substring(matcher.start(), start))
                ? matcher.start()
                : start;
        Span whole = new Span(from, Math.max(matcher.end(), span.end()));
        return new SpeakerPhrase(span.of(question), span, verb, onlyWords(whole.of(question), verb), whole);
    }

    private static boolean onlyWords(String phrase, String verb) {
        return verb.isEmpty()
                ? Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                        .anyMatch(word -> WORDS.is("words", word))
                : WORDS.is("words", verb.toLowerCase(Locale.ROOT));
    }

    private static String withoutAdverbs(String phrase) {
        String left = phrase.stripTrailing();
        Matcher last = LAST_WORD.matcher(left);
        while (last.find() && isAdverb(last.group("word"))) {
            left = left.substring(0, last.start());
            last = LAST_WORD.matcher(left);
        }
        return left;
    }

    private static boolean isAdverb(String word) {
        return WORDS.is("adverb", word) || (word.matches("\\p{Ll}+ly") && !WORDS.is("noAdverb", word));
    }

    /** Whether nothing but words that ask stands before the name. */
    private static boolean isLeading(String before) {
        return before.length() < 60;
    }

    /** "who", "it", "they" and the like name nobody; in a question that has small letters, "the WHO" is no "who". */
    private static boolean isName(String phrase, String question) {
        if (QuestionKinds.isBody(phrase, question)) {
            return true;
        }
        List<String> words = List.of(
                phrase.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").split("\\s+", -1));
        boolean nobody = words.size() == 1 && WORDS.is("nobody", words.getFirst());
        return !nobody
                && !WORDS.is("noBegin", words.getFirst())
                && !WORDS.is("noEnd", words.getLast())
                && words.stream().noneMatch(word -> WORDS.is("noPart", word));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}

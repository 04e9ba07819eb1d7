package dateline.asking.evidence;

import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in which a speaker is the subject of a verb of speech, though no statement was made out in them: "the harbour
 * office reportedly threatened to close". Naming somebody is not enough, for most sentences that do are about them.
 * Stateless.
 */
final class Mentions {
    /** A name: capitalised words in a row. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.-]*){0,4}(?!['\u2019\\p{L}])");

    /** Verbs that say no more than that somebody spoke: any verb of speech will do for them. */
    private static final Pattern ANY_SPEECH = Pattern.compile("say|said|saying|tell|told|state|comment|write|");

    private static final String SPEECH =
            "say|said|says|told|tells|stated|states|called\\s+(?:on|for)|calls\\s+(?:on|for)|urged|urges"
                    + "|asked|asks|warned|warns|demanded|demands|announced|announces|declared|declares|claimed|claims";

    /** How many words may stand between a name and its verb: "allegedly", "has since", "on Monday". */
    private static final int BETWEEN = 3;

    private Mentions() {}

    /**
     * Whether the sentence has the speaker say something, in the question's verb, or in any verb of speech if that was "say"
     * or the like.
     *
     * @param verb how the question says that the speaker spoke; null if it does not
     */
    static boolean tells(SpeakerMatch speakers, String sentence, String asked, @Nullable String verb) {
        String wanted = verb == null
                        || ANY_SPEECH.matcher(verb.toLowerCase(Locale.ROOT)).matches()
                ? SPEECH
                : Pattern.quote(verb.toLowerCase(Locale.ROOT).replaceAll("(?:e|y)$", "")) + "\\p{L}{0,4}";
        Pattern follows = Pattern.compile("(?:\\s+[\\p{L}\\p{N}-]+){0," + BETWEEN + "}?\\s+(?:" + wanted + ")\\b");
        Matcher names = NAME.matcher(sentence);
        while (names.find()) {
            Matcher verbs = follows.matcher(sentence).region(names.end(), sentence.length());
            if (verbs.lookingAt() && names(speakers, names.group(), asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(SpeakerMatch speakers, String name, String asked) {
        return speakers.matches(asked, new Speaker(name, null, null))
                || speakers.matches(asked, new Speaker(name, null, name));
    }
}

package dateline.asking.evidence;

import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that name a speaker and tell what was said, though no statement was made out in them: "that was the message of
 * the harbour office, which asked …". They may be shown, after the statements that were. Stateless.
 */
final class Mentions {
    /** A name: capitalised words in a row. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.'\u2019-]*){0,4}");

    /** Verbs that say no more than that somebody spoke: any word of speech, or a quotation mark, will do for them. */
    private static final Pattern ANY_SPEECH = Pattern.compile("(?:say|said|saying|tell|told|state|comment|write)");

    private static final Pattern SPEECH = Pattern.compile(
            "[\"\u201c\u201d\u201e]|\\b(?:say|said|says|told|tells|state[sd]?|statement|message|call(?:s|ed)\\s+(?:on|for)|urge[sd]?|ask(?:s|ed)?"
                    + "|warn(?:s|ed)?|demand(?:s|ed)?|announce[sd]?|declare[sd]?|claim(?:s|ed)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /**
     * Whether the sentence names the speaker and then speaks of it in the question's words, or in any words of speech if
     * those were "say" or the like.
     *
     * @param verb how the question says that the speaker spoke; null if it does not
     */
    static boolean tells(SpeakerMatch speakers, String sentence, String asked, @Nullable String verb) {
        Matcher names = NAME.matcher(sentence);
        while (names.find()) {
            if (names(speakers, names.group(), asked)) {
                return spoke(sentence, names.start(), verb);
            }
        }
        return false;
    }

    private static boolean names(SpeakerMatch speakers, String name, String asked) {
        return speakers.matches(asked, new Speaker(name, null, null))
                || speakers.matches(asked, new Speaker(name, null, name));
    }

    private static boolean spoke(String sentence, int from, @Nullable String verb) {
        if (verb == null || ANY_SPEECH.matcher(verb.toLowerCase(Locale.ROOT)).matches()) {
            return SPEECH.matcher(sentence).find();
        }
        String stem = verb.toLowerCase(Locale.ROOT).replaceAll("(?:e|y)$", "");
        return sentence.toLowerCase(Locale.ROOT).indexOf(stem, from) >= 0;
    }
}

package dateline.text;

import java.util.regex.Pattern;

/** The words before and after a full stop, as far as they tell whether it ends a sentence. Looks at a bounded part only. */
final class StopNeighbours {
    private static final int LONGEST_WORD = 24;
    private static final int CLAUSE_WINDOW = 90;

    private static final String SPEECH =
            "(?:said|says|asked|asks|told|added|adds|wrote|writes|tweeted|posted|replied|responded|warned|shouted|yelled|cried|exclaimed|declared|continued|joked|recalled|explained|insisted|noted|quipped)";
    private static final String NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+,?\\s+){1,5}";
    /** After a question or a call: whoever is named and said it. */
    private static final Pattern CLAUSE = Pattern.compile(NAME + "(?:also\\s+|then\\s+|later\\s+)?" + SPEECH + "\\b");
    /** After a full stop, where a new sentence is likelier: the clause must be all there is. */
    private static final Pattern WHOLE_CLAUSE = Pattern.compile(NAME + SPEECH + "\\s*(?:[.,;:]|$)");

    private final CharSequence text;
    private final Span region;

    StopNeighbours(CharSequence text, Span region) {
        this.text = text;
        this.region = region;
    }

    /** Whether somebody is named and said it: after a question or a call. */
    boolean namesSpeaker(int letter) {
        return clause(letter, CLAUSE);
    }

    /** The same where that is all there is of a sentence. */
    boolean onlyNamesSpeaker(int letter) {
        return clause(letter, WHOLE_CLAUSE);
    }

    /** Small at first and yet a beginning: a trade name or an Arabic article. */
    boolean isOddlyWritten(int letter) {
        int second = letter + 1;
        if (second >= region.end()) {
            return false;
        }
        if (Character.isUpperCase(text.charAt(second))) {
            return true;
        }
        String word = word(letter);
        int hyphen = word.indexOf('-');
        return (hyphen == 2 || hyphen == 3)
                && hyphen + 1 < word.length()
                && (word.startsWith("al-")
                        || word.startsWith("el-")
                        || word.startsWith("as-")
                        || word.startsWith("ash-"))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    private boolean clause(int letter, Pattern pattern) {
        int end = Math.min(region.end(), letter + CLAUSE_WINDOW);
        return !Abbreviations.STARTERS.contains(word(letter))
                && pattern.matcher(text.subSequence(letter, end)).lookingAt();
    }

    boolean isStarter(int letter) {
        String word = word(letter);
        int after = letter + word.length();
        boolean initial = word.length() == 1 && after < region.end() && text.charAt(after) == '.';
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        String stem = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        return !initial && Abbreviations.STARTERS.contains(stem);
    }

    String word(int from) {
        int i = from;
        int limit = Math.min(region.end(), from + LONGEST_WORD);
        while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return text.subSequence(from, i).toString();
    }

    /** The word that a dot follows, inner dots included; cut off at the front when it is very long. */
    String wordBefore(int dot) {
        int i = dot;
        int limit = Math.max(region.start(), dot - LONGEST_WORD);
        while (i > limit && (Character.isLetterOrDigit(text.charAt(i - 1)) || ".'’".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        while (i < dot && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.subSequence(i, dot).toString();
    }

    /** Whether a number stands before a letter, a blank between: "3.5 C". */
    boolean isFigureBefore(int letter) {
        return letter - 2 >= region.start()
                && Blank.is(text.charAt(letter - 1))
                && Character.isDigit(text.charAt(letter - 2));
    }

    boolean isInitialBefore(int letter) {
        return letter - 2 >= region.start() && text.charAt(letter - 1) == ' ' && text.charAt(letter - 2) == '.';
    }

    char lastLetterBefore(int position) {
        int limit = Math.max(region.start(), position - LONGEST_WORD);
        for (int i = position - 1; i >= limit; i--) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    boolean isBlankBetween(int from, int to) {
        if (to - from > LONGEST_WORD) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Blank.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

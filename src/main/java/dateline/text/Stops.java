package dateline.text;

import java.util.regex.Pattern;

/** Judges whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. */
final class Stops {
    private static final String STOPS = ".!?…。！？؟।۔｡";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = "\"'”’»›)]}";
    private static final String OPENERS = "\"'“‘„«‹([{";

    private static final int LONGEST_WORD = 24;
    private static final int CLAUSE_WINDOW = 90;

    private static final String SPEECH =
            "(?:said|says|asked|asks|told|added|adds|wrote|writes|tweeted|posted|replied|responded|warned|shouted|yelled|cried|exclaimed|declared|continued|joked|recalled|explained|insisted|noted|quipped)";
    /** A capital that begins nothing: "I… I do not know". */
    private static final String FIRST_PERSON = "I(?:['’]\\w+)?";

    private static final String NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+,?\\s+){1,5}";
    /** After a question or a call: whoever is named and said it. */
    private static final Pattern CLAUSE = Pattern.compile(NAME + "(?:also\\s+|then\\s+|later\\s+)?" + SPEECH + "\\b");
    /** After a full stop, where a new sentence is likelier: the clause must be all there is. */
    private static final Pattern WHOLE_CLAUSE = Pattern.compile(NAME + SPEECH + "\\s*(?:[.,;:]|$)");

    private final CharSequence text;
    private final Span region;

    Stops(CharSequence text, Span region) {
        this.text = text;
        this.region = region;
    }

    static boolean isStop(char unit) {
        return STOPS.indexOf(unit) >= 0;
    }

    /** Whether what stands at {@code from}, behind opening marks, can begin a sentence or a line. */
    static boolean beginsAnew(CharSequence text, int from, int end) {
        int i = skipOpeners(text, from, end);
        return i < end && !Character.isLowerCase(Character.codePointAt(text, i));
    }

    /** The end of a run of stops with the quotation marks, brackets and reference numbers that close after it. */
    int endOfRun(int from) {
        int i = from + 1;
        while (i < region.end()) {
            char unit = text.charAt(i);
            if (isStop(unit) || CLOSERS.indexOf(unit) >= 0) {
                i++;
            } else if (isSpacedDot(i)) {
                i += 2;
            } else if (unit == '[' && referenceEnd(i) > i) {
                i = referenceEnd(i);
            } else {
                break;
            }
        }
        return i;
    }

    /** The next dot of ". . .". */
    private boolean isSpacedDot(int i) {
        return text.charAt(i - 1) == '.'
                && Blank.is(text.charAt(i))
                && !Blank.endsLine(text.charAt(i))
                && i + 1 < region.end()
                && text.charAt(i + 1) == '.'
                && !(i + 2 < region.end() && Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private int referenceEnd(int bracket) {
        int i = bracket + 1;
        while (i < region.end() && i < bracket + 5 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > bracket + 1 && i < region.end() && text.charAt(i) == ']' ? i + 1 : bracket;
    }

    /**
     * Whether a sentence ends with the run of stops {@code [from, end)}.
     *
     * @param start where the sentence began
     */
    boolean endsSentence(int from, int end, int start) {
        if (end >= region.end()) {
            return true;
        }
        if (!Blank.is(text.charAt(end))) {
            return WIDE_STOPS.indexOf(text.charAt(from)) >= 0 || lacksBlank(from, end);
        }
        int next = end;
        while (next < region.end() && Blank.is(text.charAt(next))) {
            next++;
        }
        if (next == region.end()) {
            return true;
        }
        int letter = skipOpeners(text, next, region.end());
        boolean quoted = letter > next && text.charAt(next) != '(' && text.charAt(next) != '[';
        if (letter == region.end()) {
            return true;
        }
        if (Character.isLowerCase(Character.codePointAt(text, letter)) && !isOddlyWritten(letter)) {
            return text.charAt(next) == '“' && isSingleDot(from) && defaultsToEnd(from, start);
        }
        if (isBracketed(from, end)) {
            return false;
        }
        boolean afterQuotation = closesQuotation(from, end);
        return switch (text.charAt(from)) {
            case '.' ->
                isSingleDot(from)
                        ? judgeDot(from, start, letter, quoted, afterQuotation)
                        : !word(letter).matches(FIRST_PERSON);
            case '…' -> !word(letter).matches(FIRST_PERSON);
            default -> !(afterQuotation && !quoted && clause(letter, CLAUSE));
        };
    }

    private boolean judgeDot(int dot, int start, int letter, boolean quoted, boolean afterQuotation) {
        String word = wordBefore(dot);
        boolean digit = Character.isDigit(text.charAt(letter));
        boolean starter = isStarter(letter);
        if (afterQuotation) {
            return quoted || !clause(letter, WHOLE_CLAUSE);
        }
        if (Abbreviations.BEFORE_A_NAME.contains(word) || Abbreviations.NEVER_FINAL.contains(word)) {
            return false;
        }
        if (Abbreviations.BEFORE_A_NUMBER.contains(word)) {
            return !digit;
        }
        if (Abbreviations.isClock(word)) {
            return !digit && !Abbreviations.AFTER_A_CLOCK.contains(word(letter));
        }
        if (Abbreviations.isNumber(word) && word.length() <= 3 && isBlankBetween(start, dot - word.length())) {
            return false;
        }
        if (word.equals("I") && !starter) {
            return !isInitialBefore(dot - 1) && Character.isLowerCase(lastLetterBefore(dot - 1));
        }
        boolean ambiguous = Abbreviations.AMBIGUOUS.contains(word)
                || Abbreviations.isInitial(word)
                || Abbreviations.isAcronym(word);
        return !ambiguous || starter || (quoted && !digit);
    }

    /** Whether the word before a dot is no abbreviation of any kind. */
    private boolean defaultsToEnd(int dot, int start) {
        return judgeDot(dot, start, skipBlanks(dot + 1), false, false);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < region.end() - 1 && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A word run into the next sentence, "ended.Then": only where no name or address is written so. */
    private boolean lacksBlank(int from, int end) {
        int letter = skipOpeners(text, end, region.end());
        if (from - 2 < region.start()
                || letter + 1 >= region.end()
                || text.charAt(from) == '…'
                || !Character.isLowerCase(text.charAt(from - 1))
                || !Character.isLowerCase(text.charAt(from - 2))
                || !Character.isUpperCase(text.charAt(letter))
                || !Character.isLowerCase(text.charAt(letter + 1))) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(region.start(), from - 60) && !Blank.is(text.charAt(i)); i--) {
            if ("/@_".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !wordBefore(from).startsWith("www");
    }

    private boolean isSingleDot(int from) {
        return text.charAt(from) == '.'
                && !(from + 1 < region.end() && isStop(text.charAt(from + 1)))
                && !(from + 1 < region.end() && isSpacedDot(from + 1));
    }

    /** "[...]" and "(!)" stand within a sentence. */
    private boolean isBracketed(int from, int end) {
        char before = from > region.start() ? text.charAt(from - 1) : ' ';
        char last = text.charAt(end - 1);
        return (before == '[' && last == ']') || (before == '(' && last == ')');
    }

    private boolean closesQuotation(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            char unit = text.charAt(i);
            if ("\"”»".indexOf(unit) >= 0 || (unit == '\'' && text.charAt(i - 1) == '\'')) {
                return true;
            }
        }
        return false;
    }

    /** Small at first and yet a beginning: a trade name or an Arabic article. */
    private boolean isOddlyWritten(int letter) {
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

    private boolean isStarter(int letter) {
        String word = word(letter);
        int after = letter + word.length();
        boolean initial = word.length() == 1 && after < region.end() && text.charAt(after) == '.';
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        String stem = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        return !initial && Abbreviations.STARTERS.contains(stem);
    }

    private String word(int from) {
        int i = from;
        int limit = Math.min(region.end(), from + LONGEST_WORD);
        while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return text.subSequence(from, i).toString();
    }

    /** The word that a dot follows, inner dots included; cut off at the front when it is very long. */
    private String wordBefore(int dot) {
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

    private boolean isInitialBefore(int letter) {
        return letter - 2 >= region.start() && text.charAt(letter - 1) == ' ' && text.charAt(letter - 2) == '.';
    }

    private char lastLetterBefore(int position) {
        int limit = Math.max(region.start(), position - LONGEST_WORD);
        for (int i = position - 1; i >= limit; i--) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private boolean isBlankBetween(int from, int to) {
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

    private static int skipOpeners(CharSequence text, int from, int end) {
        int i = from;
        int limit = Math.min(end, from + 4);
        while (i < limit && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}

package dateline.text;

import java.util.regex.Pattern;

/** Judges whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. */
final class Stops {
    private static final String STOPS = ".!?…。！？؟।۔｡";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = "\"'”’»›)]}";
    private static final String OPENERS = "\"'“‘„«‹([{";

    /** In letters; a longer word in brackets is no abbreviation. */
    private static final int LONGEST_BRACKETED = 6;

    /** A capital that begins nothing: "I… I do not know". */
    private static final Pattern FIRST_PERSON = Pattern.compile("I(?:['’]\\w+)?");

    private final CharSequence text;
    private final Span region;
    private final StopNeighbours near;

    Stops(CharSequence text, Span region) {
        this.text = text;
        this.region = region;
        this.near = new StopNeighbours(text, region);
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
        if (Character.isLowerCase(Character.codePointAt(text, letter)) && !near.isOddlyWritten(letter)) {
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
                        : !FIRST_PERSON.matcher(near.word(letter)).matches();
            case '…' -> !FIRST_PERSON.matcher(near.word(letter)).matches();
            default -> !(afterQuotation && !quoted && near.namesSpeaker(letter));
        };
    }

    private boolean judgeDot(int dot, int start, int letter, boolean quoted, boolean afterQuotation) {
        String word = near.wordBefore(dot);
        boolean digit = Character.isDigit(text.charAt(letter));
        boolean starter = near.isStarter(letter);
        if (afterQuotation) {
            return quoted || !near.onlyNamesSpeaker(letter);
        }
        if (Abbreviations.BEFORE_A_NAME.contains(word) || Abbreviations.NEVER_FINAL.contains(word)) {
            return false;
        }
        if (Abbreviations.BEFORE_A_NUMBER.contains(word)) {
            return !digit;
        }
        if (Abbreviations.isClock(word)) {
            return !digit && !Abbreviations.AFTER_A_CLOCK.contains(near.word(letter));
        }
        if (Abbreviations.isNumber(word) && word.length() <= 3 && near.isBlankBetween(start, dot - word.length())) {
            return false;
        }
        if (Abbreviations.isInitial(word) && near.isBlankBetween(start, dot - 1)) {
            return false; // "Q. What is it?", "J. Doe"
        }
        if (Abbreviations.isInitial(word) && near.isFigureBefore(dot - 1)) {
            return true; // "minus 3.5 C."
        }
        if (word.equals("I") && !starter) {
            return !near.isInitialBefore(dot - 1) && Character.isLowerCase(near.lastLetterBefore(dot - 1));
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
        return !near.wordBefore(from).startsWith("www");
    }

    private boolean isSingleDot(int from) {
        return text.charAt(from) == '.'
                && !(from + 1 < region.end() && isStop(text.charAt(from + 1)))
                && !(from + 1 < region.end() && isSpacedDot(from + 1));
    }

    /** "[...]", "(!)" and "(ret.)" stand within a sentence. */
    private boolean isBracketed(int from, int end) {
        int before = from - 1;
        while (before > region.start()
                && before > from - LONGEST_BRACKETED
                && Character.isLetter(text.charAt(before))) {
            before--;
        }
        char opening = before >= region.start() && before < from ? text.charAt(before) : ' ';
        char last = text.charAt(end - 1);
        return (opening == '[' && last == ']') || (opening == '(' && last == ')');
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

    private static int skipOpeners(CharSequence text, int from, int end) {
        int i = from;
        int limit = Math.min(end, from + 4);
        while (i < limit && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}

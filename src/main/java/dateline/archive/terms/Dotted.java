package dateline.archive.terms;

/** Letters between dots: "U.N.", "U.S", "a.m.", "Ph.D". Stateless. */
final class Dotted {
    /** No acronym is longer; without a limit a long row of letters and dots would be read again from each of its letters. */
    private static final int MAX_LETTERS = 12;

    private Dotted() {}

    /** Where it ends, with its last dot; {@code start} if none begins there. */
    static int end(String text, int start) {
        int at = start;
        int letters = 0;
        int end = start;
        while (letters < MAX_LETTERS && at < text.length() && Letters.isLetter(text.codePointAt(at))) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (letters == 0 && startsDegree(text, at, next)) {
                next++;
            }
            boolean dot = next < text.length() && text.charAt(next) == '.';
            if (!dot && next < text.length() && goesOn(text.codePointAt(next))) {
                break;
            }
            letters++;
            end = dot ? next + 1 : next;
            at = end;
            if (!dot) {
                break;
            }
        }
        boolean wordFollows = end < text.length() && at == end && goesOn(text.codePointAt(end));
        return letters < 2 || wordFollows ? start : end;
    }

    /** "Ph.D.": the one kind with two letters in a part. */
    private static boolean startsDegree(String text, int at, int next) {
        return Character.isUpperCase(text.charAt(at))
                && next + 2 < text.length()
                && Character.isLowerCase(text.charAt(next))
                && text.charAt(next + 1) == '.'
                && Character.isUpperCase(text.charAt(next + 2));
    }

    private static boolean goesOn(int c) {
        return Letters.isLetter(c) || Letters.isDigit(c) || Letters.continues(c);
    }
}

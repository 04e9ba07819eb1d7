package dateline.reading.time;

import dateline.text.Token;
import java.util.List;

/** Whether the clause around a time expression looks forward; scans at most {@value #REACH} tokens either way. */
final class Tense {
    private static final int REACH = 40;

    private final TimeWords words;

    Tense(TimeWords words) {
        this.words = words;
    }

    /** Whether the clause around a match looks forward. */
    boolean looksForward(TimeMatch match) {
        return looksForward(match.tokens(), match.first(), match.end());
    }

    /** The nearest verb form before the expression decides, else the first after it; without any, it looks back. */
    boolean looksForward(List<Token> tokens, int first, int end) {
        for (int i = first - 1; i >= 0 && i >= first - REACH && !endsSentence(tokens, i); i--) {
            if (forward(tokens.get(i))) {
                return true;
            }
            if (back(tokens.get(i))) {
                return false;
            }
        }
        for (int i = end; i < tokens.size() && i < end + REACH && !endsSentence(tokens, i); i++) {
            if (forward(tokens.get(i))) {
                return true;
            }
            if (back(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean forward(Token token) {
        return words.words("looksForward").contains(token.lower());
    }

    private boolean back(Token token) {
        return words.words("looksBack").contains(token.lower())
                || (token.lower().length() > 3 && token.lower().endsWith("ed") && !token.capitalised());
    }

    private static boolean endsSentence(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        return mark.equals(".") || mark.equals("!") || mark.equals("?");
    }
}

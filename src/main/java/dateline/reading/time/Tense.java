package dateline.reading.time;

import dateline.text.Token;
import java.util.List;

/**
 * Where the clause around a time expression looks. The nearest verb form before the expression decides, else the first
 * after it; a deadline ("by Friday", "as soon as Monday") looks forward whatever the verb. The word lists are {@code
 * looksForward}, {@code looksBack}, {@code deadline} and {@code noVerb} of {@code words.txt}. Tense as the sign of the
 * direction follows HeidelTime (Strötgen and Gertz 2013, section 3.3). At most {@value #REACH} tokens either way are read.
 */
final class Tense {
    private static final int REACH = 20;

    /** Where a clause looks. */
    enum Direction {
        BACK,
        FORWARD,
        /** Forward, but an infinitive alone says so: "the vote to close the port on Friday". */
        LEANS_FORWARD,
        UNKNOWN
    }

    private final TimeWords words;

    Tense(TimeWords words) {
        this.words = words;
    }

    /** Whether the clause around a match looks forward. */
    boolean looksForward(TimeMatch match) {
        return direction(match) == Direction.FORWARD;
    }

    /** Where the clause around a match looks. */
    Direction direction(TimeMatch match) {
        List<Token> tokens = match.tokens();
        int first = match.first();
        if (deadline(tokens, first)) {
            return Direction.FORWARD;
        }
        int end = match.end();
        boolean possessive = end < tokens.size() && tokens.get(end).is("'s");
        for (int i = first - 1; i >= 0 && i >= first - REACH && !endsClause(tokens, i); i--) {
            Direction direction = of(tokens, i, !possessive);
            if (direction != Direction.UNKNOWN) {
                return possessive && direction == Direction.FORWARD ? Direction.LEANS_FORWARD : direction;
            }
        }
        for (int i = end; i < tokens.size() && i < end + REACH && !endsSentence(tokens, i); i++) {
            Direction direction = of(tokens, i, false);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    /** "by", "until", "as early as" right before. */
    private boolean deadline(List<Token> tokens, int first) {
        if (first == 0) {
            return false;
        }
        String before = tokens.get(first - 1).lower();
        if (is("deadline", tokens.get(first - 1).text())) {
            return true;
        }
        return first > 1
                && before.equals("as")
                && is("sooner", tokens.get(first - 2).lower());
    }

    /** "On Friday they planned" tells of Friday; "they planned a march on Friday" of what was to come. */
    private Direction of(List<Token> tokens, int at, boolean governs) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (is("looksForward", word) || (governs && is("planned", word))) {
            return Direction.FORWARD;
        }
        if (governs && infinitive(tokens, at)) {
            boolean meant = at > 0 && is("meantTo", tokens.get(at - 1).lower());
            return meant ? Direction.FORWARD : Direction.LEANS_FORWARD;
        }
        boolean participle = word.length() > 3 && word.endsWith("ed") && !token.capitalised();
        boolean passive = at > 0 && tokens.get(at - 1).is("be");
        return is("looksBack", word) || (participle && !passive) ? Direction.BACK : Direction.UNKNOWN;
    }

    /** "to" before what can be a verb: "to resume on Monday", but not "to the court" or "to Kabul". */
    private boolean infinitive(List<Token> tokens, int at) {
        if (!tokens.get(at).is("to") || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.kind() == Token.Kind.WORD
                && !next.capitalised()
                && !is("noVerb", next.lower())
                && !next.lower().endsWith("ing");
    }

    private boolean is(String wordClass, String word) {
        return words.words(wordClass).contains(word);
    }

    private static boolean endsClause(List<Token> tokens, int at) {
        return endsSentence(tokens, at)
                || tokens.get(at).is("but")
                || tokens.get(at).is(";");
    }

    /** A full stop ends a sentence unless the next word goes on in small letters. */
    private static boolean endsSentence(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        if (mark.equals(".")) {
            return at + 1 >= tokens.size()
                    || !(tokens.get(at + 1).is(",")
                            || (tokens.get(at + 1).kind() == Token.Kind.WORD
                                    && Character.isLowerCase(
                                            tokens.get(at + 1).text().codePointAt(0))));
        }
        return mark.equals("!") || mark.equals("?");
    }
}

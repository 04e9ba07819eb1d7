package dateline.reading.time;

import dateline.text.Token;
import java.util.List;

/**
 * Where the clause around a time expression looks. The nearest verb form before the expression decides, else the first
 * after it; a deadline ("by Friday", "as soon as Monday") looks forward whatever the verb. The words are those of {@code
 * words.txt}: {@code looksForward}, {@code planned}, {@code meantTo}, {@code noVerb}, {@code looksBack}, {@code behind},
 * {@code deadline}. That the tense tells the direction of a weekday or a month follows HeidelTime (Strötgen and Gertz
 * 2010). At most {@value #REACH} tokens either way are read.
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

    /** Where the clause around a match looks; what a day owns ("Friday's vote") most often lies behind. */
    Direction direction(TimeMatch match) {
        List<Token> tokens = match.tokens();
        int end = match.end();
        boolean possessive = end < tokens.size() && tokens.get(end).is("'s");
        Direction before = before(tokens, match.first(), !possessive);
        if (deadline(tokens, match.first())) {
            return perfect(tokens, match.first()) ? Direction.BACK : Direction.FORWARD;
        }
        Direction direction = before == Direction.UNKNOWN ? after(tokens, end) : before;
        return switch (direction) {
            case FORWARD -> possessive ? Direction.LEANS_FORWARD : direction;
            case UNKNOWN -> possessive ? Direction.BACK : direction;
            case BACK, LEANS_FORWARD -> direction;
        };
    }

    /** "ended Jan. 31", "since May 3": not after the day of writing. */
    boolean surelyBehind(TimeMatch match) {
        return match.first() > 0
                && is("behind", match.tokens().get(match.first() - 1).lower());
    }

    private Direction before(List<Token> tokens, int first, boolean governs) {
        for (int i = first - 1; i >= 0 && i >= first - REACH && !endsClause(tokens, i); i--) {
            Direction direction = of(tokens, i, governs);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction after(List<Token> tokens, int end) {
        for (int i = end; i < tokens.size() && i < end + REACH && !endsClause(tokens, i); i++) {
            Direction direction = of(tokens, i, false);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    /** "had" in the clause before: what was done by then. */
    private boolean perfect(List<Token> tokens, int first) {
        for (int i = first - 1; i >= 0 && i >= first - REACH && !endsClause(tokens, i); i--) {
            if (tokens.get(i).is("had")) {
                return true;
            }
        }
        return false;
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
        boolean participle = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed") && !token.capitalised();
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

    private boolean endsClause(List<Token> tokens, int at) {
        return endsSentence(tokens, at)
                || tokens.get(at).is("but")
                || tokens.get(at).is(";");
    }

    /** A full stop ends a sentence unless it is an initial's or a title's, or the next word goes on in small letters. */
    private boolean endsSentence(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        if (!mark.equals(".")) {
            return mark.equals("!") || mark.equals("?");
        }
        Token before = tokens.get(Math.max(0, at - 1));
        boolean initial = before.text().length() == 1 && before.capitalised();
        if (initial || is("title", before.lower())) {
            return false;
        }
        if (at + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        boolean goesOn = next.kind() == Token.Kind.WORD
                && Character.isLowerCase(next.text().codePointAt(0));
        return !goesOn && !next.is(",");
    }
}

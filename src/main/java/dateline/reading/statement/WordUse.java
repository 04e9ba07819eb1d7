package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;

/** Tells how a word that can be a verb is used in a clause, by the words around it. */
final class WordUse {
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    WordUse(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /** Whether it may be a past participle. */
    boolean participle(int i) {
        String word = tokens.get(i).lower();
        return word.endsWith("ed") || words.is("participle", word);
    }

    /** Whether a form of "be" makes it passive: "was often told". */
    boolean passive(int i) {
        if (!participle(i)) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            String word = tokens.get(k).lower();
            if (words.is("be", word)) {
                return true;
            }
            if (!words.is("auxiliary", word) && !word.endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    /** Whether it only may or will happen, or is aimed at: "would support", "to support". */
    boolean unreal(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            String word = tokens.get(k).lower();
            if (words.is("contingent", word)) {
                return true;
            }
            if (!words.is("auxiliary", word) && !word.endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is a noun, or describes one: "the report", "his proposed cuts". */
    boolean noun(int i) {
        String word = tokens.get(i).lower();
        int k = i - 1;
        while (k > 0
                && (clause.timed(k)
                        || (tokens.get(k).lower().endsWith("ly")
                                && !tokens.get(k).capitalised()))) {
            k--;
        }
        if (clause.parted(i)) {
            return false;
        }
        if (k < 0) {
            return !word.endsWith("ing");
        }
        Token before = tokens.get(k);
        boolean owned = (words.is("determiner", before.lower()) && !words.is("standalone", before.lower()))
                || words.is("possessive", before.lower())
                || (StatementWords.possessive(before) && !contracted(k))
                || before.is("of")
                || before.is("per")
                || (words.is("preposition", before.lower())
                        && !before.is("to")
                        && !before.is("than")
                        && !clause.timed(i - 1)
                        && !word.endsWith("ing"));
        if (owned || !words.is("noun", word)) {
            return owned;
        }
        if (i + 1 < tokens.size()
                && (tokens.get(i + 1).is("of") || words.finite(tokens.get(i + 1).lower()))) {
            return true;
        }
        boolean base =
                words.frame(word).map(frame -> frame.lemma().equals(word)).orElse(false);
        return base ? !takesBase(k) : !takesThird(k, i);
    }

    /** "she's": a verb, and no owner. */
    private boolean contracted(int i) {
        return i > 0 && words.is("pronoun", tokens.get(i - 1).lower());
    }

    /** "they plan", "voters plan", "would plan", "to plan". */
    private boolean takesBase(int before) {
        Token token = tokens.get(before);
        String word = token.lower();
        boolean plural = word.endsWith("s") && !StatementWords.possessive(token) && !words.is("be", word);
        return words.is("plain", word)
                || words.is("modal", word)
                || (plural && !words.is("noun", word))
                || (words.is("people", word) && !words.is("body", word))
                || words.is("standalone", word)
                || Clause.parts(token);
    }

    /** "she plans", "the governor plans to", "Doe plans". */
    private boolean takesThird(int before, int i) {
        Token token = tokens.get(before);
        String word = token.lower();
        boolean marked = i + 1 < tokens.size()
                && words.is("complement", tokens.get(i + 1).lower());
        return words.is("pronoun", word)
                || words.is("relative", word)
                || words.is("adverb", word)
                || (token.capitalised() && !word.endsWith("s"))
                || words.is("role", word)
                || words.is("joint", word)
                || Clause.parts(token)
                || (marked && token.kind() == Token.Kind.WORD);
    }
}

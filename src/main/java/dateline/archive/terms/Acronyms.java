package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import dateline.archive.terms.Word.Shape;
import java.util.List;
import java.util.Locale;

/**
 * Tells acronyms from the words that they look like, and gives them terms in capitals: "US" for the U.S., "us" for the
 * pronoun. Where everything around is in capitals, capitals tell nothing. Stateless.
 */
final class Acronyms {
    private static final int AROUND = 3;

    private Acronyms() {}

    /** Settles the acronyms among the words, in place. */
    static void read(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.lexeme().is(Role.ACRONYM) && isAcronym(words, at, word)) {
                words.set(at, word.as(Kind.FIXED, word.text().toUpperCase(Locale.ROOT)));
            }
        }
    }

    private static boolean isAcronym(List<Word> words, int at, Word word) {
        if (word.kind() == Kind.DOTTED) {
            return true;
        }
        if (word.shape() == Shape.CAPITALS) {
            return word.lexeme().is(Role.ACRONYM_ALWAYS) || !isShouted(words, at);
        }
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        boolean named = before.gap() == Gap.BLANK && before.text().equals("the");
        boolean counted = before.isNumeral() && (before.gap() == Gap.BLANK || before.gap() == Gap.NONE);
        return (named && word.lexeme().is(Role.ACRONYM_AFTER_THE))
                || (counted && word.lexeme().is(Role.ACRONYM_AFTER_NUMBER));
    }

    /** Whether at least two words around, in the same sentence, are in capitals and none is in small letters. */
    private static boolean isShouted(List<Word> words, int at) {
        int capitals = 0;
        for (int i = at - 1; i >= Math.max(0, at - AROUND) && words.get(i).gap() != Gap.BREAK; i--) {
            if (isSmall(words.get(i))) {
                return false;
            }
            capitals += words.get(i).shape() == Shape.CAPITALS ? 1 : 0;
        }
        int end = Math.min(words.size(), at + AROUND + 1);
        for (int i = at + 1; i < end && words.get(i - 1).gap() != Gap.BREAK; i++) {
            if (isSmall(words.get(i))) {
                return false;
            }
            capitals += words.get(i).shape() == Shape.CAPITALS ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static boolean isSmall(Word word) {
        boolean small = word.shape() == Shape.SMALL || word.text().length() > 1;
        return word.kind() == Kind.WORD && word.shape() != Shape.CAPITALS && small;
    }
}

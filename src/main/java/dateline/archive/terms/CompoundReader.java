package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.archive.terms.Word.Also;
import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import java.util.List;

/**
 * Gives compounds the terms of their other spellings, at the same place, so that they do not make a passage longer: two words
 * with a hyphen the joined form, and those of the lexicon both, however they are written. Stateless.
 */
final class CompoundReader {
    private CompoundReader() {}

    /** Marks the compounds among the words, in place. */
    static void read(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (at + 1 < words.size()) {
                Word next = words.get(at + 1);
                if (word.gap() == Gap.HYPHEN) {
                    readHyphen(words, at, word, next);
                } else if (word.gap() == Gap.BLANK && word.lexeme().seconds().contains(next.text())) {
                    words.set(at, word.and(new Also(word.text() + next.text(), next.end(), false)));
                }
            }
        }
    }

    private static void readHyphen(List<Word> words, int at, Word word, Word next) {
        boolean twoParts = (at == 0 || words.get(at - 1).gap() != Gap.HYPHEN) && next.gap() != Gap.HYPHEN;
        boolean figures = word.isNumeral() || word.kind() == Kind.FIXED;
        boolean letters = next.kind() == Kind.WORD || next.kind() == Kind.DOTTED || next.isNumeral();
        if (!twoParts || figures || !letters) {
            return;
        }
        Also joined = new Also(word.text() + next.text(), next.end(), next.isNumeral());
        Word marked = word.and(joined);
        words.set(at, word.lexeme().is(Role.PREFIX) && !next.isNumeral() ? marked.as(Kind.DROPPED, "") : marked);
    }
}

package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.archive.terms.Word.Also;
import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import dateline.archive.terms.Word.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * From a text to its terms, all but the stemming. Stages, each one pass over the words: {@link WordScanner} cuts and folds,
 * {@link NumberReader} reads numbers, {@link DateReader} dates, {@link CompoundReader} compounds, {@link Acronyms} tells
 * "US" from "us"; stop words fall last and leave a gap. Immutable and thread-safe.
 */
final class TermReader {
    private static final TermReader SHARED = new TermReader();

    private final WordScanner scanner;
    private final NumberReader numbers;
    private final DateReader dates;

    private TermReader() {
        Lexicon lexicon = new Lexicon();
        this.scanner = new WordScanner(lexicon);
        this.numbers = new NumberReader(lexicon, lexicon.ordinals());
        this.dates = new DateReader(lexicon.months());
    }

    /** The one reader: its lexicon never changes. */
    static TermReader shared() {
        return SHARED;
    }

    /** All terms in the order of their places. */
    List<Term> terms(String text) {
        List<Word> words = words(text);
        List<Term> terms = new ArrayList<>(words.size());
        int increment = 1;
        for (Word word : words) {
            boolean left = word.kind() == Kind.DROPPED;
            boolean stop = word.kind() == Kind.WORD && word.lexeme().is(Role.STOP);
            if (!left && !stop) {
                boolean fixed = word.kind() == Kind.FIXED || word.isNumeral();
                terms.add(new Term(word.text(), word.start(), word.end(), increment, fixed));
                increment = 0;
            }
            for (Also also : word.also()) {
                terms.add(new Term(also.text(), word.start(), also.end(), increment, also.fixed()));
                increment = 0;
            }
            increment += left ? 0 : 1;
        }
        return terms;
    }

    /**
     * The words that begin with a capital letter, and acronyms, folded as they are and not stemmed: names, and here and there
     * what begins a sentence.
     */
    List<Term> names(String text) {
        List<Term> names = new ArrayList<>();
        for (Word word : words(text)) {
            boolean stop = word.kind() == Kind.WORD && word.lexeme().is(Role.STOP);
            if (word.shape() != Shape.SMALL && !stop && !word.text().isEmpty()) {
                names.add(new Term(word.text(), word.start(), word.end(), 1, true));
            }
        }
        return names;
    }

    /** The names that begin no sentence, where a capital letter tells nothing. */
    Set<String> namesInside(String text) {
        Set<String> names = new TreeSet<>();
        List<Word> words = words(text);
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            boolean inside = before.gap() == Gap.BLANK
                    || before.gap() == Gap.HYPHEN
                    || before.gap() == Gap.COMMA
                    || (before.gap() == Gap.STOP && before.lexeme().is(Role.TITLE));
            Word word = words.get(i);
            if (inside && word.kind() == Kind.WORD && word.shape() == Shape.CAPITALISED) {
                names.add(word.text());
            }
        }
        return names;
    }

    List<Word> words(String text) {
        List<Word> words = numbers.read(scanner.words(text));
        dates.read(words);
        CompoundReader.read(words);
        Acronyms.read(words);
        return words;
    }
}

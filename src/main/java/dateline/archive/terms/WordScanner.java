package dateline.archive.terms;

import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import dateline.archive.terms.Word.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words in one pass. Between letters an apostrophe belongs to the word and a possessive {@code 's} is
 * dropped from it; letters between dots are one word; so are figures with the marks between their thousands. Linear: each
 * character is looked at a bounded number of times. Immutable.
 */
final class WordScanner {
    /** Longer runs are cut: no reader's word is as long, and Lucene takes none over 32 kB. */
    private static final int MAX_LENGTH = 255;

    private final Lexicon lexicon;

    WordScanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words in order, without overlaps. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Letters.isLetter(c)) {
                at = letters(text, at, words);
            } else if (Letters.isDigit(c)) {
                at = figures(text, at, words);
            } else {
                at = sign(text, at, c, words);
            }
        }
        return withGaps(text, words);
    }

    private int sign(String text, int at, int c, List<Word> words) {
        int end = at + Character.charCount(c);
        boolean percent = c == '%';
        boolean beside = percent
                ? at > 0 && Letters.isDigit(text.codePointBefore(at))
                : end < text.length() && Letters.isDigit(text.codePointAt(end));
        String name = c == ' ' || !beside ? "" : lexicon.sign(c);
        if (!name.isEmpty()) {
            words.add(word(at, end, name, Kind.SIGN, Shape.SMALL));
        }
        return end;
    }

    private int letters(String text, int start, List<Word> words) {
        int first = text.codePointAt(start);
        if (Letters.standsAlone(first)) {
            int end = start + Character.charCount(first);
            add(text, start, end, end, Kind.WORD, words);
            return end;
        }
        int dotted = Dotted.end(text, start);
        if (dotted > start) {
            int end = afterPossessive(text, dotted);
            add(text, start, dotted, end, Kind.DOTTED, words);
            return end;
        }
        int apostrophe = -1;
        int at = start;
        while (at < text.length() && at - start < MAX_LENGTH) {
            int c = text.codePointAt(at);
            if (Letters.isApostrophe(c) && letterFollows(text, at + 1)) {
                apostrophe = at;
            } else if (c == '&' ? !joinsCapitals(text, start, at) : !belongs(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        int stem = apostrophe < 0 ? at : Contractions.stemEnd(text, start, apostrophe, at);
        add(text, start, stem, at, Kind.WORD, words);
        return at;
    }

    private static boolean belongs(int c) {
        return (Letters.isLetter(c) || Letters.isDigit(c) || Letters.continues(c)) && !Letters.standsAlone(c);
    }

    private static boolean letterFollows(String text, int at) {
        int next = at;
        while (next < text.length() && next - at < 4 && Letters.continues(text.codePointAt(next))) {
            next++;
        }
        return next < text.length() && Letters.isLetter(text.codePointAt(next));
    }

    /** "AT&T", "R&D". */
    private static boolean joinsCapitals(String text, int start, int at) {
        return at - start <= 3
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && text.substring(start, at).chars().allMatch(Character::isUpperCase);
    }

    private static int afterPossessive(String text, int at) {
        boolean possessive = at + 1 < text.length()
                && Letters.isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !(at + 2 < text.length() && belongs(text.codePointAt(at + 2)));
        return possessive ? at + 2 : at;
    }

    private int figures(String text, int start, List<Word> words) {
        int end = Figures.end(text, start, MAX_LENGTH);
        int to = end;
        while (to < text.length() && to - start < MAX_LENGTH && belongs(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        String suffix = LetterFolding.fold(text, end, to);
        String number = Figures.plain(text, start, end);
        if (suffix.isEmpty() || suffix.equals("s")) {
            int whole = suffix.isEmpty() ? afterPossessive(text, to) : to;
            words.add(word(start, whole, number, Kind.NUMBER, Shape.SMALL));
            return whole;
        }
        if (Figures.isOrdinal(number, suffix)) {
            words.add(word(start, to, number, Kind.ORDINAL, Shape.SMALL));
            return to;
        }
        Lexeme lexeme = lexicon.of(suffix);
        if (lexeme.is(Lexeme.Role.UNIT)
                || lexeme.is(Lexeme.Role.SCALE_SUFFIX)
                || lexeme.is(Lexeme.Role.LETTER_SCALE)
                || lexeme.scale() > 0) {
            words.add(word(start, end, number, Kind.NUMBER, Shape.SMALL));
            words.add(word(end, to, suffix, Kind.SUFFIX, Shape.SMALL));
        } else {
            add(text, start, to, to, Kind.WORD, words);
        }
        return to;
    }

    /** Adds the word whose letters end at {@code stem}, unless nothing is left of it. */
    private void add(String text, int start, int stem, int end, Kind kind, List<Word> words) {
        String folded = LetterFolding.fold(text, start, stem);
        if (!folded.isEmpty()) {
            words.add(word(start, end, folded, kind, shape(text, start, stem)));
        }
    }

    private Word word(int start, int end, String folded, Kind kind, Shape shape) {
        Lexeme lexeme = lexicon.of(folded);
        String base = lexeme.base();
        return new Word(start, end, base == null ? folded : base, kind, shape, lexeme, Gap.BREAK, List.of());
    }

    private static Shape shape(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return Shape.SMALL;
        }
        int letters = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLowerCase(c)) {
                return Shape.CAPITALISED;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1 ? Shape.CAPITALS : Shape.CAPITALISED;
    }

    private static List<Word> withGaps(String text, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            words.set(
                    i,
                    words.get(i)
                            .withGap(gap(
                                    text, words.get(i).end(), words.get(i + 1).start())));
        }
        return words;
    }

    private static Gap gap(String text, int from, int to) {
        if (to == from) {
            return Gap.NONE;
        }
        char first = text.charAt(from);
        if (to == from + 1) {
            return first == ' ' ? Gap.BLANK : Letters.isHyphen(first) ? Gap.HYPHEN : of(text, from, to);
        }
        return of(text, from, to);
    }

    private static Gap of(String text, int from, int to) {
        Gap found = Gap.BLANK;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isBlank(c) || Letters.continues(c)) {
                continue;
            }
            if (c == '\n' && found == Gap.BLANK && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                continue; // lines may be broken anywhere
            }
            if (c == '.' && found == Gap.BLANK && i == from) {
                found = Gap.STOP;
            } else if (c == ',' && found == Gap.BLANK && i == from) {
                found = Gap.COMMA;
            } else if (c == '(' || c == ')' || c == '/' || c == ',' || c == ';' || Letters.isHyphen(c)) {
                found = Gap.OTHER;
            } else {
                return Gap.BREAK;
            }
        }
        return found;
    }
}

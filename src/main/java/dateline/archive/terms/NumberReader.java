package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.archive.terms.Word.Also;
import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import dateline.archive.terms.Word.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one number of what is written in several ways: "fifteen" is 15, "3.5 million" and "$3.5m" are 3500000, "twenty-first"
 * is 21st and "3rd" is third. The scale stays as a further term, since questions ask "how many million". One pass, each
 * number a bounded number of words. Immutable.
 */
final class NumberReader {
    /** Longer numbers are names, such as those of telephones. */
    private static final int MAX_FIGURES = 15;

    /** "Three hundred thousand million". */
    private static final int MAX_SCALES = 3;

    private static final int FIRST_WITHOUT_WORD = 21;

    private final Lexicon lexicon;
    private final List<String> ordinals;

    NumberReader(Lexicon lexicon, List<String> ordinals) {
        this.lexicon = lexicon;
        this.ordinals = ordinals;
    }

    /** The words with each number as one. */
    List<Word> read(List<Word> words) {
        List<Word> read = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            int taken = switch (word.kind()) {
                case NUMBER -> figures(words, at, read);
                case ORDINAL -> ordinal(word, Integer.parseInt(word.text()), word, read);
                case WORD -> isNumberWord(words, at) ? inWords(words, at, read) : 0;
                case DOTTED, SUFFIX, SIGN, FIXED, DROPPED -> 0;
            };
            if (taken == 0) {
                read.add(word);
                taken = 1;
            }
            at += taken;
        }
        return read;
    }

    private static boolean isNumberWord(List<Word> words, int at) {
        Lexeme lexeme = words.get(at).lexeme();
        boolean before = at + 1 < words.size()
                && words.get(at).joinsNext()
                && words.get(at + 1).lexeme().scale() > 0;
        return lexeme.tens() > 0 || (lexeme.number() > 0 && (!lexeme.is(Role.ONE) || before));
    }

    private int figures(List<Word> words, int at, List<Word> read) {
        Word word = words.get(at);
        if (word.text().length() > MAX_FIGURES
                || word.text().indexOf('.') != word.text().lastIndexOf('.')) {
            return 0;
        }
        if (at + 1 < words.size() && word.gap() == Gap.NONE) {
            Word suffix = words.get(at + 1);
            boolean money = !read.isEmpty()
                    && read.getLast().kind() == Kind.SIGN
                    && read.getLast().gap() == Gap.NONE;
            if (suffix.lexeme().is(Role.LETTER_SCALE) && !money) {
                read.add(merged(word, suffix, word.text() + suffix.text(), Kind.FIXED)
                        .and(new Also(times(word.text(), suffix.lexeme().scale()), suffix.end(), true))
                        .and(new Also(scaleName(suffix), suffix.end(), false)));
                return 2;
            }
        }
        return scaled(words, at, at, word.text(), read);
    }

    /** Adds a number whose last word is {@code last}, times the scales that follow. */
    private int scaled(List<Word> words, int first, int last, String number, List<Word> read) {
        String value = number;
        int end = last;
        List<String> scales = new ArrayList<>(2);
        while (scales.size() < MAX_SCALES && end + 1 < words.size() && isScale(words, end)) {
            Word scale = words.get(++end);
            value = times(value, scale.lexeme().scale());
            scales.add(scaleName(scale));
        }
        Word whole = merged(words.get(first), words.get(end), value, Kind.NUMBER);
        for (String scale : scales) {
            whole = whole.and(new Also(scale, whole.end(), false));
        }
        if (end == first) {
            whole = withThousands(words, first, whole);
        }
        read.add(whole);
        return end + 1 - first;
    }

    private static boolean isScale(List<Word> words, int at) {
        Word word = words.get(at);
        Lexeme next = words.get(at + 1).lexeme();
        boolean named = next.scaleName() == null || next.is(Role.SCALE_SUFFIX);
        return next.scale() > 0 && (word.gap() == Gap.NONE || (word.joinsNext() && named));
    }

    /** "1 870": perhaps one number, perhaps two, and indexed both ways. */
    private static Word withThousands(List<Word> words, int first, Word whole) {
        StringBuilder joined = new StringBuilder(whole.text());
        int at = first;
        while (at + 1 < words.size()
                && words.get(at).gap() == Gap.BLANK
                && words.get(at + 1).isNumeral()
                && words.get(at + 1).text().length() == 3
                && joined.length() < MAX_FIGURES
                && whole.text().length() <= 3) {
            joined.append(words.get(++at).text());
        }
        return at == first
                ? whole
                : whole.and(new Also(joined.toString(), words.get(at).end(), true));
    }

    private static String scaleName(Word scale) {
        String name = scale.lexeme().scaleName();
        return name == null ? scale.text() : name;
    }

    private static String times(String number, long scale) {
        return new BigDecimal(number)
                .multiply(BigDecimal.valueOf(scale))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Word merged(Word first, Word last, String text, Kind kind) {
        return new Word(first.start(), last.end(), text, kind, Shape.SMALL, Lexeme.UNKNOWN, last.gap(), first.also());
    }

    /** "twenty-five", "three hundred and one", "two thousand"; an ordinal may end it. */
    private int inWords(List<Word> words, int first, List<Word> read) {
        int value = 0;
        int at = first;
        int last = first;
        while (true) {
            Word word = words.get(at);
            Lexeme lexeme = word.lexeme();
            value += lexeme.tens() + lexeme.number();
            last = at;
            boolean more = at + 1 < words.size() && word.joinsNext();
            if (more && lexeme.tens() > 0) {
                Lexeme unit = words.get(at + 1).lexeme();
                if (unit.number() > 0 && unit.number() < 10) {
                    value += unit.number();
                    last = ++at;
                } else if (unit.ordinal() > 0 && unit.ordinal() < 10) {
                    return at + 1 - first + ordinal(merge(words, first, at + 1), value + unit.ordinal(), word, read);
                }
            }
            int next = hundreds(words, at);
            if (next < 0 || value >= 100) {
                break;
            }
            value *= 100;
            last = at + 1;
            if (next >= words.size() || !isBelowHundred(words.get(next).lexeme())) {
                break;
            }
            at = next;
        }
        if (last > first && value >= 100) {
            Word whole = merge(words, first, last);
            return scaledFrom(words, first, last, whole, value, read);
        }
        return scaled(words, first, last, Integer.toString(value), read);
    }

    private int scaledFrom(List<Word> words, int first, int last, Word whole, int value, List<Word> read) {
        int taken = scaled(words, first, last, Integer.toString(value), read);
        read.set(read.size() - 1, read.getLast().and(new Also("hundred", whole.end(), false)));
        return taken;
    }

    private static boolean isBelowHundred(Lexeme lexeme) {
        return lexeme.number() > 0 || lexeme.tens() > 0;
    }

    /** Where the words go on after "hundred" or "hundred and"; -1 if no "hundred" follows. */
    private static int hundreds(List<Word> words, int at) {
        boolean hundred = at + 1 < words.size()
                && words.get(at).joinsNext()
                && words.get(at + 1).lexeme().scale() == 100;
        if (!hundred) {
            return -1;
        }
        boolean more = at + 2 < words.size() && words.get(at + 1).gap() == Gap.BLANK;
        boolean and = more && words.get(at + 2).text().equals("and");
        return more ? (and ? at + 3 : at + 2) : words.size();
    }

    private static Word merge(List<Word> words, int first, int last) {
        return merged(words.get(first), words.get(last), "", Kind.ORDINAL);
    }

    /** Up to the twentieth as a word, then in figures. */
    private int ordinal(Word place, int value, Word first, List<Word> read) {
        boolean word = value > 0 && value < FIRST_WITHOUT_WORD;
        String text = word ? ordinals.get(value) : value + Figures.suffix(value);
        read.add(new Word(
                place.start(),
                place.end(),
                text,
                word ? Kind.WORD : Kind.FIXED,
                Shape.SMALL,
                word ? lexicon.of(text) : Lexeme.UNKNOWN,
                place.gap(),
                first.also()));
        return 1;
    }
}

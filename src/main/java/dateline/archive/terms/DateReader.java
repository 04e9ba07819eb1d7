package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.archive.terms.Word.Also;
import dateline.archive.terms.Word.Gap;
import dateline.archive.terms.Word.Kind;
import dateline.archive.terms.Word.Shape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives a date, besides its words, a term of its own: its TIMEX3 value (TimeML 1.2.1) such as {@code 2021-09-01}, without
 * its year {@code xxxx-09-01}. Short months become long ones and the "1st" of a month 1. Immutable.
 */
final class DateReader {
    private static final Pattern ORDINAL = Pattern.compile("\\d\\d\\p{L}\\p{L}");
    private static final Pattern DIGITS = Pattern.compile("\\d\\d?");

    private final List<String> months;

    DateReader(List<String> months) {
        this.months = months;
    }

    /** Marks the dates among the words, in place. */
    void read(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.lexeme().month() > 0 && word.kind() == Kind.WORD) {
                read(words, at);
            } else if (word.isNumeral() && word.gap() == Gap.HYPHEN) {
                readIso(words, at);
            }
        }
    }

    private void read(List<Word> words, int at) {
        Word month = words.get(at);
        boolean capital = month.shape() != Shape.SMALL;
        int after = at + 1 < words.size() && (month.gap() == Gap.BLANK || month.gap() == Gap.STOP) ? at + 1 : -1;
        int day = after < 0 ? 0 : day(words.get(after));
        int before = dayBefore(words, at);
        boolean isShort = month.lexeme().is(Role.MONTH_SHORT);
        boolean alone = after < 0 || !words.get(after).isNumeral();
        boolean dotted = capital && month.gap() == Gap.STOP;
        boolean verb = month.lexeme().is(Role.CAPITAL_MONTH) && !capital && day == 0;
        boolean otherWord = isShort && alone && before < 0 && !dotted;
        if (verb || otherWord) {
            return;
        }
        if (isShort) {
            month = month.as(Kind.WORD, months.get(month.lexeme().month()));
            words.set(at, month);
        }
        if (day > 0) {
            words.set(after, words.get(after).as(Kind.NUMBER, Integer.toString(day)));
            mark(words, at, at, after, day);
        } else if (before >= 0) {
            int number = day(words.get(before));
            words.set(before, words.get(before).as(Kind.NUMBER, Integer.toString(number)));
            mark(words, at, before, at, number);
        } else {
            int year = year(words, at);
            if (year > 0) {
                Word found = words.get(year);
                words.set(
                        at,
                        month.and(
                                new Also(found.text() + "-" + two(month.lexeme().month()), found.end(), true)));
            }
        }
    }

    private static void mark(List<Word> words, int month, int first, int last, int day) {
        String monthAndDay = two(words.get(month).lexeme().month()) + "-" + two(day);
        Word begins = words.get(first);
        begins = begins.and(new Also("xxxx-" + monthAndDay, words.get(last).end(), true));
        int year = year(words, last);
        if (year > 0) {
            Word found = words.get(year);
            begins = begins.and(new Also(found.text() + "-" + monthAndDay, found.end(), true));
        }
        words.set(first, begins);
    }

    /** Which word before a month is its day, or -1: "1 September", "the 1st of September". */
    private static int dayBefore(List<Word> words, int at) {
        if (at > 0 && words.get(at - 1).joinsNext() && day(words.get(at - 1)) > 0) {
            return at - 1;
        }
        boolean of = at > 1
                && words.get(at - 1).text().equals("of")
                && words.get(at - 1).gap() == Gap.BLANK
                && words.get(at - 2).gap() == Gap.BLANK
                && words.get(at - 2).kind() != Kind.NUMBER
                && day(words.get(at - 2)) > 0;
        return of ? at - 2 : -1;
    }

    private static int day(Word word) {
        int value = word.lexeme().ordinal();
        if (value == 0 && word.also().isEmpty()) {
            String text = word.text();
            boolean ordinal = word.kind() == Kind.FIXED && ORDINAL.matcher(text).matches();
            String digits = ordinal ? text.substring(0, 2) : text;
            value = (ordinal || word.isNumeral()) && DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        }
        return value <= 31 ? value : 0;
    }

    /** Which word after {@code at} is a year; -1 if none is. */
    private static int year(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return -1;
        }
        Gap gap = words.get(at).gap();
        boolean year = (gap == Gap.BLANK || gap == Gap.COMMA || gap == Gap.STOP) && isYear(words.get(at + 1));
        return year ? at + 1 : -1;
    }

    private static boolean isYear(Word word) {
        return word.isNumeral()
                && word.text().length() == 4
                && (word.text().charAt(0) == '1' || word.text().charAt(0) == '2')
                && word.text().indexOf('.') < 0;
    }

    /** "2021-09-01". */
    private static void readIso(List<Word> words, int at) {
        boolean iso = at + 2 < words.size()
                && isYear(words.get(at))
                && words.get(at + 1).gap() == Gap.HYPHEN
                && words.get(at + 1).isNumeral()
                && words.get(at + 1).text().length() == 2
                && words.get(at + 2).text().length() == 2
                && day(words.get(at + 2)) > 0
                && Integer.parseInt(words.get(at + 1).text()) <= 12;
        if (iso) {
            String monthAndDay =
                    words.get(at + 1).text() + "-" + words.get(at + 2).text();
            int end = words.get(at + 2).end();
            words.set(
                    at,
                    words.get(at)
                            .and(new Also("xxxx-" + monthAndDay, end, true))
                            .and(new Also(words.get(at).text() + "-" + monthAndDay, end, true)));
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

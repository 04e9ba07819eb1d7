package dateline.reading.time;

import dateline.text.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with its dates respelt in forms that the tagger of printed text reads: "31.08.2021" and "20210831" in ISO 8601,
 * "sep1" with a blank, "first of september" in figures, and a month with one slip of the keyboard beside a day ("setp 1"; the
 * distance is F. J. Damerau's, 1964). Nothing else is touched. Spans lead back to the question as it was typed.
 */
final class QuestionSpelling {
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.]\\d|\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![\\d,/-])");
    private static final Pattern LOOSE_ISO =
            Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?![\\d/-])");
    private static final Pattern HYPHENS = Pattern.compile("(?<![\\d.,/-])(\\d{1,2})-(\\d{1,2})-(\\d{4})(?![\\d/-])");
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?![\\d/-])");
    /** "1. September", as Germans write. */
    private static final Pattern STOP_AFTER_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(?=(\\p{L}{3,9}))");

    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\d])(?:(\\d{1,2})([\\p{L}]{3,9})|([\\p{L}]{3,9})(\\d{1,2}))(?![\\p{L}\\d])");
    /** A word and a day beside it, in either order; group 1 or 2 is the word. */
    private static final Pattern BESIDE_A_DAY = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(\\p{L}{3,10})\\.?\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d])"
                    + "|(?<=\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)(\\p{L}{3,10})(?![\\p{L}\\d]))",
            Pattern.CASE_INSENSITIVE);
    /** "1 Sep 21", "Sep 1 '21": a year in two figures. */
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<=\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?\\p{L}{3,9}\\.?\\s)(\\d{2})(?=\\s*(?:[?!,;]|\\.?$))"
                    + "|(?<=\\d(?:st|nd|rd|th)?,?\\s)['\u2019](\\d{2})(?!\\d)"
                    + "|(?<=\\p{L}{3}\\s)['\u2019](\\d{2})(?!\\d)");

    /** "aug 30 - sep 2". */
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{L}\\d])\\s+[-–—]\\s+(?=(\\p{L}{3,9}|\\d))");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final TimeWords words;
    private final TimeWords questionWords;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String text;

    private record Edit(Span typed, Span respelt) {}

    private QuestionSpelling(String text, TimeWords words, TimeWords questionWords) {
        this.text = text;
        this.words = words;
        this.questionWords = questionWords;
    }

    /**
     * Respells a question.
     *
     * @param words the word lists of the tagger, for the names of months
     * @param questionWords the word lists for questions, for ordinal numbers in words
     */
    static QuestionSpelling of(String question, TimeWords words, TimeWords questionWords) {
        var spelling = new QuestionSpelling(question, words, questionWords);
        spelling.figures();
        spelling.ordinals();
        spelling.respell(GLUED, spelling::glued);
        spelling.respell(BESIDE_A_DAY, spelling::slip);
        spelling.respell(SHORT_YEAR, spelling::shortYear);
        spelling.respell(DASH, spelling::dash);
        return spelling;
    }

    /** The respelt question. */
    String text() {
        return text;
    }

    /** What was taken for something else than was typed; in order, may be empty. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Where a span of the respelt question stands in the question as it was typed. */
    Span typed(Span span) {
        int start = typed(span.start(), true);
        return new Span(start, Math.max(start, typed(span.end(), false)));
    }

    private int typed(int offset, boolean start) {
        int at = offset;
        for (Edit edit : edits.reversed()) {
            if (at >= edit.respelt().end()) {
                at += edit.typed().end() - edit.respelt().end();
            } else if (at > edit.respelt().start()) {
                at = start ? edit.typed().start() : edit.typed().end();
            }
        }
        return at;
    }

    private void figures() {
        respell(
                DOTTED,
                match -> iso(year(match.group(3)), match.group(2), match.group(1), match.group(1), match.group(2)));
        respell(COMPACT, match -> iso(match.group(1), match.group(2), match.group(3), "", ""));
        respell(HYPHENS, match -> Replacement.quietly(match.group().replace('-', '/')));
        respell(YEAR_AND_MONTH, match -> Replacement.quietly(MONTH.format(YearMonth.parse(match.group()))));
        respell(
                STOP_AFTER_DAY,
                match -> isMonth(match.group(2)) ? Replacement.quietly(match.group(1) + " ") : Replacement.NONE);
        respell(LOOSE_ISO, match -> iso(match.group(1), match.group(2), match.group(3), "", ""));
    }

    /** Year, month and day; if that is no date, the other month and day; the match as it is if that is none either. */
    private static Replacement iso(String year, String month, String day, String otherMonth, String otherDay) {
        return YearChoice.date(number(year), number(month), number(day))
                .or(() -> YearChoice.date(number(year), number(otherMonth), number(otherDay)))
                .map(date -> Replacement.quietly(date.toString()))
                .orElse(Replacement.NONE);
    }

    private static int number(String figures) {
        return figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }

    private static String year(String figures) {
        return figures.length() == 4 ? figures : (Integer.parseInt(figures) < 50 ? "20" : "19") + figures;
    }

    /** "first of september", "september first". */
    private void ordinals() {
        String lower = text.toLowerCase(Locale.ROOT);
        if (words.words("month").stream().noneMatch(lower::contains)) {
            return; // as in most questions: there is a pattern for each day of a month
        }
        String months = String.join("|", words.words("month"));
        for (String ordinal : questionWords.words("dayInWords")) {
            if (!lower.contains(ordinal.replaceFirst("-.*", ""))) {
                continue;
            }
            String day = ordinal.replace("-", "[-\\s]");
            Pattern around = Pattern.compile(
                    "(?<![\\p{L}\\d-])(?:(" + day + ")\\s+(?:day\\s+)?of\\s+(?=(?:" + months + ")\\b)|(?<=\\b(?:"
                            + months + ")\\.?\\s(?:the\\s)?)(" + day + ")(?![\\p{L}\\d-]))",
                    Pattern.CASE_INSENSITIVE);
            String figures = questionWords.valueOf("dayInWords", ordinal).orElseThrow();
            respell(around, match -> Replacement.quietly(match.group(1) != null ? figures + " of " : figures));
        }
    }

    private Replacement glued(MatchResult match) {
        boolean dayFirst = match.group(1) != null;
        String day = dayFirst ? match.group(1) : match.group(4);
        String month = dayFirst ? match.group(2) : match.group(3);
        return isMonth(month)
                ? Replacement.quietly(dayFirst ? day + " " + month : month + " " + day)
                : Replacement.NONE;
    }

    private Replacement shortYear(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return group == 1 && !monthBefore(match.start())
                        ? Replacement.NONE
                        : Replacement.quietly(year(match.group(group)));
            }
        }
        return Replacement.NONE;
    }

    private Replacement dash(MatchResult match) {
        char before = text.charAt(match.start() - 1);
        boolean date = Character.isDigit(before) || monthBefore(match.start());
        return date && (Character.isDigit(match.group(1).charAt(0)) || isMonth(match.group(1)))
                ? Replacement.quietly(" to ")
                : Replacement.NONE;
    }

    private boolean monthBefore(int offset) {
        String[] before = text.substring(0, offset).strip().split("[\\s.]+", -1);
        return isMonth(
                before[before.length - 1].isEmpty()
                        ? before[Math.max(0, before.length - 2)]
                        : before[before.length - 1]);
    }

    private boolean isMonth(String word) {
        return words.words("month").contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word beside a day that is one slip away from a month. */
    private Replacement slip(MatchResult match) {
        int group = match.group(1) != null ? 1 : 2;
        String word = match.group(group).toLowerCase(Locale.ROOT);
        if (isMonth(word) || questionWords.words("noMonth").contains(word)) {
            return Replacement.NONE;
        }
        for (String month : words.words("month")) {
            if (isSlip(word, month)) {
                String typed = match.group(group);
                String whole = match.group();
                int at = match.start(group) - match.start();
                return new Replacement(
                        whole.substring(0, at) + month + whole.substring(at + typed.length()),
                        "“" + typed + "” was read as “" + capital(month) + "”.");
            }
        }
        return Replacement.NONE;
    }

    private static String capital(String month) {
        return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
    }

    /** Two neighbours exchanged in a short name; in a long one also a letter too many, too few or wrong. */
    private static boolean isSlip(String word, String month) {
        if (month.length() < 4 || Math.abs(word.length() - month.length()) > 1) {
            return false;
        }
        int first = 0;
        int shorter = Math.min(word.length(), month.length());
        while (first < shorter && word.charAt(first) == month.charAt(first)) {
            first++;
        }
        boolean exchanged = word.length() == month.length()
                && first + 1 < shorter
                && word.charAt(first) == month.charAt(first + 1)
                && word.charAt(first + 1) == month.charAt(first)
                && word.substring(first + 2).equals(month.substring(first + 2));
        if (exchanged || month.length() < 6) {
            return exchanged;
        }
        String restOfWord = word.substring(Math.min(word.length(), first + (word.length() >= month.length() ? 1 : 0)));
        String restOfMonth =
                month.substring(Math.min(month.length(), first + (month.length() >= word.length() ? 1 : 0)));
        return restOfWord.equals(restOfMonth);
    }

    private record Replacement(String text, String note) {
        static final Replacement NONE = new Replacement("", "");

        static Replacement quietly(String text) {
            return new Replacement(text, "");
        }
    }

    /** What to put for a match; {@link Replacement#NONE} leaves it. */
    @FunctionalInterface
    private interface Respelling {
        Replacement of(MatchResult match);
    }

    private void respell(Pattern pattern, Respelling respelling) {
        Map<Integer, Boolean> tried = new HashMap<>();
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            Replacement replacement = respelling.of(matcher.toMatchResult());
            Span typed = new Span(matcher.start(), matcher.end());
            at = Math.max(matcher.end(), at + 1);
            if (replacement.equals(Replacement.NONE) || tried.put(typed.start(), true) != null) {
                continue;
            }
            text = text.substring(0, typed.start()) + replacement.text() + text.substring(typed.end());
            edits.add(new Edit(
                    typed,
                    new Span(typed.start(), typed.start() + replacement.text().length())));
            if (!replacement.note().isEmpty()) {
                notes.add(replacement.note());
            }
            at = typed.start() + replacement.text().length();
            matcher = pattern.matcher(text);
        }
    }
}

package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.text.Span;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the text, the tagger gives well-formed values for whole characters, in order and apart. */
class TimeTaggerFuzzTest {
    private static final String DAY = "[0-9X]{4}-[0-9X]{2}-[0-9X]{2}";
    private static final String DATE = "(?:" + DAY + "|[0-9X]{4}-[0-9X]{2}|[0-9X]{2,4}"
            + "|[0-9X]{4}-W[0-9X]{2}(?:-WE|-[1-7])?|[0-9X]{4}-(?:Q[1-4X]|H[12]|SP|SU|FA|WI))";
    private static final Pattern DATES =
            Pattern.compile(DATE + "(?:/" + DATE + ")?|PAST_REF|PRESENT_REF|FUTURE_REF|XXXX-WXX-[1-7]");
    private static final Pattern TIMES = Pattern.compile(DATE + "T(?:[0-2][0-9]:[0-5][0-9]|MO|AF|EV|NI|MI)");
    private static final Pattern DURATIONS = Pattern.compile(
            "P(?:T?[0-9X]+(?:\\.5)?(?:[YMWDQHSEC]|WE|DE|CE)|[0-9]+Y6M|[0-9]+DT12H" + "|T[0-9]+H30M|T[0-9]+M30S)");
    private static final Pattern SETS =
            Pattern.compile("P[0-9]+(?:[YMWDQ]|WE|DE|CE)|XXXX-WXX-[1-7]|XXXX-XX-XXT[A-Z]{2}|XXXX-[0-9]{2}");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\n",
            "\n\n",
            "\u00a0",
            "\u2028",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "e\u0301",
            "\u0301",
            "\u200d",
            "\u202e",
            "\u0661\u0662",
            "\ud835\udfd9",
            "\uff11",
            "99999999999999999999",
            "0",
            "00",
            "0000",
            "31",
            "32",
            "1999",
            "2021",
            "1/2/3",
            "12/31/99",
            "2021-13-45",
            "2021-09-01",
            "0000-00-00",
            "9:99",
            "24:00",
            "25:61",
            "1980s",
            "20s",
            "$",
            "%",
            "-",
            "--",
            "\u2013",
            ",",
            ".",
            "'s",
            "\u2019s",
            "(",
            ")",
            "'",
            "\u0130",
            "\u00df",
            "MAY",
            "May",
            "may",
            "Jan.",
            "noon",
            "1/2",
            "half",
            "\u0000",
            "\uffff");

    private final TimeTagger tagger = TimeTagger.forArticles();
    private final TimeTagger questions = TimeTagger.forQuestions();
    private final List<String> words = everyWord();
    private final TimeWords timeWords = new TimeWords(WordLists.lines("dateline/time/words.txt"));
    private final List<TimeRule> rules = TimeRule.read(WordLists.lines("dateline/time/rules.txt"));

    @Test
    void anyTextIsReadWithoutHarm() {
        readRandomTexts(2_000, 1);
    }

    @Test
    @Tag("slow")
    void aHundredThousandTextsAreReadWithoutHarm() {
        readRandomTexts(100_000, 2);
    }

    private void readRandomTexts(int count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String text = text(random);
            TimeContext context = context(random);

            assertThatCode(() -> {
                        check(text, tagger.tag(text, new Span(0, text.length()), context));
                        check(text, questions.tag(text, new Span(0, text.length()), context));
                    })
                    .as("text <%s> in %s", escaped(text), context)
                    .doesNotThrowAnyException();
        }
    }

    private static void check(String text, List<Timex> found) {
        int end = 0;
        for (Timex timex : found) {
            Span span = timex.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, span.start())).isFalse();
            assertThat(splitsPair(text, span.end())).isFalse();
            assertThat(timex.value()).matches(shape(timex.type()));
            assertThat(TimexIntervals.of(timex.value())).isNotNull();
            end = span.end();
        }
    }

    private static Pattern shape(TimexType type) {
        return switch (type) {
            case DATE -> DATES;
            case TIME -> TIMES;
            case DURATION -> DURATIONS;
            case SET -> SETS;
        };
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** Phrases that the rules read, time words and odd characters at random; one text in five is odd characters alone. */
    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(14);
        boolean oddOnly = random.nextInt(5) == 0;
        String blank = random.nextInt(4) == 0 ? "" : " ";
        for (int i = 0; i < pieces; i++) {
            int choice = random.nextInt(10);
            if (oddOnly && choice < 5) {
                text.append((char) random.nextInt(0x10000));
            } else if (oddOnly || choice < 2) {
                text.append(any(ODD, random));
            } else if (choice == 2) {
                text.append(number(random));
            } else if (choice < 5) {
                text.append(phrase(random));
            } else {
                text.append(cased(any(words, random), random));
            }
            text.append(blank);
        }
        return text.toString();
    }

    /** What a rule's pattern can match, or nearly. */
    private String phrase(Random random) {
        StringBuilder phrase = new StringBuilder();
        for (TimeRule.Element element : any(rules, random).pattern()) {
            if (element.optional() && random.nextBoolean()) {
                continue;
            }
            String wordClass = element.wordClass();
            List<String> choices = List.copyOf(wordClass == null ? element.words() : timeWords.words(wordClass));
            boolean digits = choices.isEmpty() || (wordClass != null && random.nextInt(3) == 0);
            phrase.append(digits ? number(random) : cased(any(choices, random), random))
                    .append(random.nextInt(20) == 0 ? "" : " ");
        }
        return phrase.toString().strip();
    }

    private static String number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> String.format("%02d:%02d", random.nextInt(26), random.nextInt(62));
            case 1 -> random.nextInt(300) + "0s";
            case 2 -> random.nextInt(14) + "/" + random.nextInt(33) + "/" + random.nextInt(2100);
            case 3 -> String.format("%04d-%02d-%02d", random.nextInt(3000), random.nextInt(14), random.nextInt(33));
            case 4 -> random.nextInt(13) + (random.nextBoolean() ? "am" : "pm");
            case 5 -> String.valueOf(random.nextInt(40));
            default -> String.valueOf(random.nextInt(10_500));
        };
    }

    private static String cased(String word, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
            case 1 -> word.toUpperCase(Locale.ROOT);
            default -> word;
        };
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static TimeContext context(Random random) {
        LocalDate written = LocalDate.of(2, 1, 1).plusDays(random.nextInt(3_640_000));
        return switch (random.nextInt(4)) {
            case 0 -> TimeContext.NONE;
            case 1 -> new TimeContext(null, new DateInterval(written, written.plusDays(random.nextInt(2000))));
            case 2 -> new TimeContext(written, null);
            default -> new TimeContext(LocalDate.of(2021, 9, 2), null);
        };
    }

    private static List<String> everyWord() {
        List<String> words = new ArrayList<>();
        for (String line : WordLists.lines("dateline/time/words.txt")) {
            for (String item : line.substring(line.indexOf(':') + 1).strip().split("\\s+", -1)) {
                words.add(item.split("=", 2)[0]);
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            escaped.append(mark >= ' ' && mark < 127 ? String.valueOf(mark) : String.format("\\u%04x", (int) mark));
        }
        return escaped.toString();
    }
}

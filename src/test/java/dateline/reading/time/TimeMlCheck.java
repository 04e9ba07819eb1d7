package dateline.reading.time;

import dateline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores the tagger against a folder of TimeML documents as TempEval-3 does: relaxed means that spans overlap, value means
 * that they overlap and have the same value. {@code main} prints the differences.
 */
final class TimeMlCheck {
    private static final Pattern DCT = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    record Gold(Span span, String value) {}

    record Score(int gold, int found, int goldHit, int foundHit, int values, int days, int daysRight) {
        static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0);

        Score plus(Score other) {
            return new Score(
                    gold + other.gold,
                    found + other.found,
                    goldHit + other.goldHit,
                    foundHit + other.foundHit,
                    values + other.values,
                    days + other.days,
                    daysRight + other.daysRight);
        }

        double relaxed() {
            return f1(foundHit / (double) found, goldHit / (double) gold);
        }

        double value() {
            return f1(values / (double) found, values / (double) gold);
        }

        double fullDays() {
            return daysRight / (double) days;
        }

        private static double f1(double precision, double recall) {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "gold %d found %d relaxed F1 %.1f value F1 %.1f full days %.1f %% of %d",
                    gold,
                    found,
                    100 * relaxed(),
                    100 * value(),
                    100 * fullDays(),
                    days);
        }
    }

    private TimeMlCheck() {}

    static Score score(Path folder, List<String> differences) throws IOException {
        Score total = Score.NONE;
        TimeTagger tagger = TimeTagger.forArticles();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                total = total.plus(score(file, tagger, differences));
            }
        }
        return total;
    }

    private static Score score(Path file, TimeTagger tagger, List<String> differences) throws IOException {
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        Matcher dct = DCT.matcher(xml);
        LocalDate written = dct.find() ? LocalDate.parse(dct.group(1)) : null;
        Matcher body = TEXT.matcher(xml);
        if (!body.find()) {
            return Score.NONE;
        }
        List<Gold> gold = new ArrayList<>();
        String text = plain(body.group(1), gold);
        List<Timex> found = tagger.tag(text, new Span(0, text.length()), new TimeContext(written, null));
        int values = 0;
        int goldHit = 0;
        int days = 0;
        int daysRight = 0;
        for (Gold wanted : gold) {
            var hit = found.stream()
                    .filter(timex -> timex.span().overlaps(wanted.span()))
                    .findFirst();
            boolean same =
                    hit.map(timex -> timex.value().equals(wanted.value())).orElse(false);
            goldHit += hit.isPresent() ? 1 : 0;
            values += same ? 1 : 0;
            if (wanted.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
                days++;
                daysRight += same ? 1 : 0;
            }
            if (!same) {
                differences.add(context(text, wanted.span()) + " gold " + wanted.value() + " found "
                        + hit.map(timex -> timex.span().of(text).replaceAll("\\s+", " ") + "=" + timex.value())
                                .orElse("-")
                        + " written " + written);
            }
        }
        int foundHit = 0;
        for (Timex timex : found) {
            boolean hit = gold.stream().anyMatch(wanted -> wanted.span().overlaps(timex.span()));
            foundHit += hit ? 1 : 0;
            if (!hit) {
                differences.add(context(text, timex.span()) + " gold - found " + timex.value() + " written " + written);
            }
        }
        return new Score(gold.size(), found.size(), goldHit, foundHit, values, days, daysRight);
    }

    private static String context(String text, Span span) {
        int from = Math.max(0, span.start() - 40);
        int to = Math.min(text.length(), span.end() + 30);
        return (text.substring(from, span.start()) + "[" + span.of(text) + "]" + text.substring(span.end(), to))
                .replaceAll("\\s+", " ");
    }

    private static String plain(String xml, List<Gold> gold) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            String piece = tag.group();
            if (piece.startsWith("<TIMEX3")) {
                Matcher value = VALUE.matcher(piece);
                starts.add(text.length());
                values.add(value.find() ? value.group(1) : "");
            } else if (piece.startsWith("</TIMEX3")) {
                Span span = new Span(starts.removeLast(), text.length());
                String value = values.removeLast();
                if (!span.isEmpty()) {
                    gold.add(new Gold(span, value));
                }
            } else if (!piece.startsWith("<")) {
                text.append(piece.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
            }
        }
        return text.toString();
    }

    /** Prints scores, and the differences when a second argument is given: {@code TimeMlCheck FOLDER [all]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> differences = new ArrayList<>();
        System.out.println(score(Path.of(arguments[0]), differences));
        if (arguments.length > 1) {
            differences.forEach(System.out::println);
        }
    }
}

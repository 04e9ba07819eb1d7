package dateline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The numbers of an evaluation as a file that people read: a name, a tab and a number a line, and a line for each question
 * that goes wrong.
 *
 * @param numbers by name, as they are written
 */
record ExpectedNumbers(Map<String, String> numbers) {
    /** How far a number that is no count may be off: processors differ in the last bits of a quantised model. */
    private static final double MARGIN = 0.02;

    private static final List<String> DECIMALS = List.of("mean_reciprocal_rank", "words_shown", "auroc");
    private static final List<String> COUNTS =
            List.of("answerable_right", "answerable_right_if_shown", "answerable_declined", "unanswerable_declined");

    /** The numbers in what {@code eval --json} prints. */
    static ExpectedNumbers of(JsonNode report) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("questions", report.path("questions").asText());
        COUNTS.forEach(name -> numbers.put(name, count(report.path(name))));
        report.path("right_by_kind")
                .properties()
                .forEach(kind -> numbers.put("right " + kind.getKey(), count(kind.getValue())));
        report.path("article_hits")
                .properties()
                .forEach(depth -> numbers.put("article in the first " + depth.getKey(), count(depth.getValue())));
        DECIMALS.forEach(name -> numbers.put(
                name, String.format(Locale.ROOT, "%.3f", report.path(name).asDouble())));
        report.path("wrong").forEach(wrong -> {
            boolean declined = wrong.path("shown").asText().isEmpty();
            numbers.put("wrong " + wrong.path("id").asText(), declined ? "declined" : "shown");
        });
        return new ExpectedNumbers(numbers);
    }

    private static String count(JsonNode share) {
        return share.path("hits").asInt() + "/" + share.path("cases").asInt();
    }

    /** The numbers of a file; none if there is no such file yet. */
    static ExpectedNumbers read(Path file) throws IOException {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\t", 2);
                numbers.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return new ExpectedNumbers(numbers);
    }

    void write(Path file, String command) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What the evaluation of the sample questions prints; written by: " + command);
        numbers.forEach((name, number) -> lines.add(name + "\t" + number));
        Files.write(file, lines);
    }

    /** What is otherwise now, one line each; empty if nothing is. */
    List<String> movedTo(ExpectedNumbers now) {
        Set<String> names = new LinkedHashSet<>(numbers.keySet());
        names.addAll(now.numbers.keySet());
        Map<String, String> moved = new TreeMap<>();
        for (String name : names) {
            String expected = numbers.getOrDefault(name, "nothing");
            String found = now.numbers.getOrDefault(name, "nothing");
            if (!same(expected, found)) {
                moved.put(name, name + ": expected " + expected + ", found " + found);
            }
        }
        return List.copyOf(moved.values());
    }

    private static boolean same(String expected, String found) {
        boolean decimals = expected.matches("\\d+\\.\\d+") && found.matches("\\d+\\.\\d+");
        return decimals
                ? Math.abs(Double.parseDouble(expected) - Double.parseDouble(found)) <= MARGIN
                : expected.equals(found);
    }
}

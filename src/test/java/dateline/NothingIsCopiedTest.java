package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program is measured with must not stand in it: no run of words of a measuring text is found in the sources, the
 * settings or the prompts. Short runs are everybody's English, so that the large sets are looked for by longer ones.
 */
class NothingIsCopiedTest {
    private static final int SHORT_RUN = 6;
    private static final int LONG_RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\\\(?:u[0-9a-f]{4}|.)");

    /** The example of the README, which the help texts and many tests show as well. */
    private static final String EXAMPLE = "what did the UN say on Sep 1";

    @Test
    void noSixWordsOfASeedArticleOrQuestion() throws IOException {
        Set<String> example = new HashSet<>();
        runs(EXAMPLE, SHORT_RUN, example::add);
        Map<String, String> own = ownRuns(SHORT_RUN);
        Set<String> copied = new TreeSet<>();

        for (Path article : files(SharedData.orSkip("seeds"))) {
            runs(read(article), SHORT_RUN, run -> note(own, run, article, copied));
        }
        for (Path set : files(SharedData.orSkip("eval"))) {
            for (String question : questions(set)) {
                runs(question, SHORT_RUN, run -> note(own, run, set, copied));
            }
        }

        copied.removeIf(found -> example.stream().anyMatch(run -> found.contains("<" + run + ">")));
        assertThat(copied).isEmpty();
    }

    @Test
    void noEightWordsOfADataSet() throws IOException {
        Map<String, String> own = ownRuns(LONG_RUN);
        Set<String> copied = new TreeSet<>();

        for (Path set : files(SharedData.orSkip("data"))) {
            try (Stream<String> lines = Files.lines(set, StandardCharsets.ISO_8859_1)) {
                lines.forEach(line ->
                        runs(MARKUP.matcher(line).replaceAll(" "), LONG_RUN, run -> note(own, run, set, copied)));
            }
        }

        assertThat(copied).isEmpty();
    }

    private static void note(Map<String, String> own, String run, Path where, Set<String> copied) {
        String file = own.get(run);
        if (file != null) {
            copied.add(file + " has <" + run + "> of " + where.getFileName());
        }
    }

    private static Map<String, String> ownRuns(int length) throws IOException {
        Map<String, String> own = new HashMap<>();
        for (String folder : List.of("src", "config", "prompts")) {
            for (Path file : files(Path.of(folder))) {
                if (!file.toString().endsWith(".projection")) {
                    runs(read(file), length, run -> own.putIfAbsent(run, file.toString()));
                }
            }
        }
        return own;
    }

    /** Hands over every run of so many words, in small letters, parted by single blanks. */
    private static void runs(String text, int length, Consumer<String> each) {
        var words = new ArrayDeque<String>(length);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (words.size() == length) {
                words.removeFirst();
            }
            words.add(matcher.group().toLowerCase(Locale.ROOT));
            if (words.size() == length) {
                each.accept(String.join(" ", words));
            }
        }
    }

    private static List<String> questions(Path set) throws IOException {
        if (!set.toString().endsWith(".jsonl")) {
            return List.of();
        }
        return Files.readAllLines(set).stream()
                .map(NothingIsCopiedTest::row)
                .flatMap(row -> Stream.of(row.path("question"), row.path("claim")))
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode row(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("expected a JSON object, found: " + line, e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md")) // tells about a set, is no part of it
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}

package dateline.archive.index;

import static dateline.archive.index.Written.Told.anyDay;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.WordHashEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestVectorsTest {
    private static final int ARTICLES = 1500;
    private static final int SMALL = 400;
    private static final String QUESTION = "w1 w2 w3 w17";

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {SMALL, PassageCodec.GRAPH_FROM})
    void theNearestAreFoundInTheOrderOfTheirVectors(int graphFrom) {
        List<String> texts = texts();
        try (var index = written(texts).open(folder, graphFrom)) {

            var found = index.passages().searchVector(vector(QUESTION), PassageFilter.ALL, 50);

            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparingDouble(ScoredPassage::score)
                            .reversed()
                            .thenComparingInt(ScoredPassage::document));
            assertThat(found.stream().map(passage -> rounded(passage.score())))
                    .containsExactlyElementsOf(IntStream.range(0, ARTICLES)
                            .mapToDouble(i -> dot(vector(QUESTION), vector(texts.get(i))))
                            .boxed()
                            .sorted(Comparator.reverseOrder())
                            .limit(50)
                            .map(NearestVectorsTest::rounded)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, PassageCodec.GRAPH_FROM})
    void aFilterLeavesAllThatItAllowsHoweverFarTheyAre(int graphFrom) {
        try (var index = written(texts()).open(folder, graphFrom)) {
            var few = PassageFilter.ALL.of(Set.of(id(3), id(700), id(1499)));

            var found = index.passages().searchVector(vector(QUESTION), few, 50);

            assertThat(found).extracting(ScoredPassage::article).containsExactlyInAnyOrder(id(3), id(700), id(1499));
        }
    }

    @ParameterizedTest(name = "every {0}th, graph from {1}")
    @CsvSource({"2, 400", "50, 400", "2, 50000", "50, 50000"})
    void theNearestOfACollectionAreFoundWhateverElseThereIs(int share, int graphFrom) {
        List<String> texts = texts();
        var written = new Written();
        for (int i = 0; i < texts.size(); i++) {
            written.with((i % share == 0 ? "in/" : "out/") + id(i), null, null, null, anyDay(texts.get(i)));
        }
        try (var index = written.open(folder, graphFrom)) {
            var found = index.section("in"::equals).passages().searchVector(vector(QUESTION), PassageFilter.ALL, 20);

            assertThat(found.stream().map(passage -> rounded(passage.score())))
                    .containsExactlyElementsOf(IntStream.range(0, ARTICLES)
                            .filter(i -> i % share == 0)
                            .mapToDouble(i -> dot(vector(QUESTION), vector(texts.get(i))))
                            .boxed()
                            .sorted(Comparator.reverseOrder())
                            .limit(20)
                            .map(NearestVectorsTest::rounded)
                            .toList());
            assertThat(found).allSatisfy(hit -> assertThat(hit.article()).startsWith("in/"));
        }
    }

    @ParameterizedTest(name = "until the {0}th of 30 days, graph from {1}")
    @CsvSource({"1, 400", "5, 400", "20, 400", "29, 400", "20, 50000"})
    void aLastDayLeavesTheNearestOfTheDaysBefore(int days, int graphFrom) {
        List<String> texts = texts();
        var written = new Written();
        for (int i = 0; i < texts.size(); i++) {
            String published = i % 31 == 30 ? null : FIRST.plusDays(i % 31).toString();
            written.with(id(i), null, null, published, anyDay(texts.get(i)));
        }
        try (var index = written.open(folder, graphFrom)) {
            var until = new PassageFilter(null, FIRST.plusDays(days - 1), null);

            var found = index.passages().searchVector(vector(QUESTION), until, 20);

            assertThat(found.stream().map(passage -> rounded(passage.score())))
                    .containsExactlyElementsOf(IntStream.range(0, ARTICLES)
                            .filter(i -> i % 31 < days || i % 31 == 30)
                            .mapToDouble(i -> dot(vector(QUESTION), vector(texts.get(i))))
                            .boxed()
                            .sorted(Comparator.reverseOrder())
                            .limit(20)
                            .map(NearestVectorsTest::rounded)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, PassageCodec.GRAPH_FROM})
    void theSameArticlesGiveTheSameIndexToTheByte(int graphFrom) throws IOException {
        Path other = folder.resolve("other");
        written(texts()).open(folder.resolve("one"), graphFrom).close();

        written(texts()).open(other, graphFrom).close();

        var vectors = hashes(folder.resolve("one"));
        assertThat(vectors).isEqualTo(hashes(other)).isNotEmpty();
    }

    @Test
    void aGraphIsBuiltForManyPassagesOnly() throws IOException {
        written(texts()).open(folder.resolve("few"), PassageCodec.GRAPH_FROM).close();

        written(texts()).open(folder.resolve("many"), SMALL).close();

        assertThat(sizeOfGraph(folder.resolve("few"))).isLessThan(500);
        assertThat(sizeOfGraph(folder.resolve("many"))).isGreaterThan(ARTICLES);
    }

    private static long sizeOfGraph(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> file.toString().endsWith(".vex"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Of the files that hold vectors, without the random segment id in their heads and the checksums of it. */
    private static Map<String, String> hashes(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> file.toString().matches(".*\\.v(?:ec|ex|eq)"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            NearestVectorsTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String hash(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return DigestUtils.sha256Hex(
                    Arrays.copyOfRange(bytes, Math.min(200, bytes.length), Math.max(200, bytes.length - 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written written(List<String> texts) {
        var written = new Written();
        for (int i = 0; i < texts.size(); i++) {
            written.with(id(i), null, null, null, anyDay(texts.get(i)));
        }
        return written;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "a%05d", number);
    }

    /** Words at random, always the same. */
    private static List<String> texts() {
        var random = new Random(7);
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(j -> "w" + random.nextInt(60))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static long rounded(double score) {
        return Math.round(score * 1e5);
    }

    private static float[] vector(String text) {
        try (var encoder = new WordHashEncoder()) {
            return encoder.question(text).vector();
        }
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.store.SnapshotStore.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    @Test
    void theSameWordsAreACopyWhateverTheCaseAndPunctuation() {
        var copies =
                find(Map.of("1", "The pier, they said, is OPEN.", "2", "the pier they said is open", "3", "Closed."));

        assertThat(copies).containsExactly(Map.entry("2", "1"));
    }

    @Test
    void aTextWithAFewWordsChangedIsACopy() {
        String story = words(1, 300);

        var copies = find(Map.of("1", story, "2", story + " Reporting by the harbour desk", "3", words(2, 300)));

        assertThat(copies).containsExactly(Map.entry("2", "1"));
    }

    @Test
    void aTextThatSharesHalfIsNone() {
        var copies = find(Map.of("1", words(1, 150) + " " + words(2, 150), "2", words(1, 150) + " " + words(3, 150)));

        assertThat(copies).isEmpty();
    }

    @Test
    void anExcerptIsTheCopyEvenIfItCameFirst() {
        String story = words(1, 300);

        var copies =
                find(Map.of("1", String.join(" ", List.of(story.split(" ", -1)).subList(0, 100)), "2", story));

        assertThat(copies).containsExactly(Map.entry("1", "2"));
    }

    @Test
    void allCopiesPointToTheFirst() {
        String story = words(1, 80);

        var copies = find(Map.of("1", story, "2", story, "3", story.toUpperCase(Locale.ROOT), "4", story + " Ends"));

        assertThat(copies).isEqualTo(Map.of("2", "1", "3", "1", "4", "1"));
    }

    @Test
    void boilerplateInHundredsOfArticlesMakesNoCopies() {
        String notice = words(9, 60);
        Map<String, String> texts = IntStream.range(0, 400)
                .boxed()
                .collect(Collectors.toMap(i -> "%03d".formatted(i), i -> words(100 + i, 60) + " " + notice));

        assertThat(find(texts)).isEmpty();
    }

    private static Map<String, String> find(Map<String, String> textsById) {
        SequencedMap<String, String> sorted = new TreeMap<>(textsById);
        List<String> texts = List.copyOf(sorted.values());
        List<Sketch> sketches = new ArrayList<>();
        sorted.forEach((id, text) -> {
            var shingles = Shingles.of(text);
            sketches.add(new Sketch(id, sketches.size(), shingles.textKey(), shingles.sample()));
        });
        return new CopyFinder(sketches, version -> Shingles.of(texts.get((int) version))).find();
    }

    private static String words(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(500))
                .collect(Collectors.joining(" "));
    }
}

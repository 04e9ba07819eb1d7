package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import dateline.archive.ingest.IngestReport;
import dateline.archive.store.Folders;
import dateline.archive.store.ReloadLock;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveIT {
    private static final List<String> QUERIES = List.of("harbour", "ferry at the pier", "number 7", "noon storm", "12");

    @TempDir
    private Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private final WordHashEncoder questions = new WordHashEncoder();
    private Loaded corpus;

    @BeforeEach
    void load() {
        corpus = new Loaded(folder, encoder);
        for (int i = 0; i < 40; i++) {
            corpus.with(
                    "ships/" + i + ".txt",
                    "A storm kept ferry number " + i % 13 + " at the pier.\n\nThe harbour of Lindow opened at noon.");
        }
        corpus.with("dated.jsonl", """
                {"id": "first", "date": "2021-02-03", "source": "Pier News", "text": "The harbour was dredged."}
                {"id": "last", "date": "2021-04-05", "source": "Pier News", "text": "The harbour was closed."}
                """);
        corpus.reload();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void statusTellsWhatIsLoaded() {
        ArchiveStatus status = corpus.archive().status().orElseThrow();

        assertThat(status.articles()).isEqualTo(42);
        assertThat(status.passages()).isGreaterThanOrEqualTo(42);
        assertThat(status.rejected()).isZero();
        assertThat(status.corpus()).isEqualTo(corpus.corpus().toAbsolutePath());
        assertThat(status.published()).isEqualTo(new DateInterval(LocalDate.of(2021, 2, 3), LocalDate.of(2021, 4, 5)));
        assertThat(status.embeddingModel()).isEqualTo(encoder.model());
    }

    @Test
    void whatWasNeverLoadedSaysSo() {
        try (var other = FileArchive.open(folder.resolve("data"), folder.resolve("other"))) {
            assertThat(other.status()).isEmpty();
            assertThatThrownBy(other::acquire)
                    .isInstanceOf(DatelineException.class)
                    .hasMessageContaining(folder.resolve("other").toString())
                    .hasMessageContaining("reload");
        }
    }

    @Test
    void aViewStaysAsItWasAfterManyReloads() {
        try (View before = corpus.archive().acquire()) {
            List<List<ScoredPassage>> found = search(before);
            for (int i = 0; i < 3; i++) {
                corpus.with("ships/1.txt", "Version " + i + " tells of nothing but gulls.");
                corpus.reload();
            }

            assertThat(search(before)).isEqualTo(found);
            assertThat(before.article("ships/1.txt").orElseThrow().article().text())
                    .contains("ferry");
            try (View after = corpus.archive().acquire()) {
                assertThat(after.snapshot()).isNotEqualTo(before.snapshot());
                assertThat(after.article("ships/1.txt").orElseThrow().article().text())
                        .contains("Version 2");
            }
        }
    }

    @Test
    void aClosedViewIsOfNoUse() {
        View view = corpus.archive().acquire();
        view.close();
        view.close();

        assertThatThrownBy(view::articleIds).isInstanceOf(IllegalStateException.class);
        try (View other = corpus.archive().acquire()) {
            assertThat(other.articleIds()).hasSize(42);
        }
    }

    @Test
    void aReaderInAnotherArchiveSeesTheNewSnapshot() {
        try (var other = FileArchive.open(folder.resolve("data"), corpus.corpus())) {
            try (View view = other.acquire()) {
                assertThat(view.articleIds()).hasSize(42);
            }
            corpus.with("more.txt", "Nets were mended in the harbour.");

            IngestReport report = corpus.reload();

            try (View view = other.acquire()) {
                assertThat(view.snapshot()).isEqualTo(report.snapshot());
                assertThat(view.articleIds()).hasSize(43);
            }
        }
    }

    @Test
    void anotherProcessCanReadWhileTheDatabaseIsHeld() {
        try (var lock = ReloadLock.take(corpus.archive().folder(), Clock.systemUTC());
                var other = FileArchive.open(folder.resolve("data"), corpus.corpus());
                View view = other.acquire()) {
            assertThat(lock).isNotNull();
            assertThat(view.articleIds()).hasSize(42);
        }
    }

    @Test
    void aMissingIndexIsBuiltAgainWithoutTheModel() throws IOException {
        List<List<ScoredPassage>> before = searchOnce();
        int embedded = encoder.encoded();
        Folders.delete(corpus.archive().folder().indexes());
        reopen();

        List<List<ScoredPassage>> after = searchOnce();

        assertThat(after).isEqualTo(before);
        assertThat(encoder.encoded()).isEqualTo(embedded);
    }

    @Test
    void anIndexWithAFileCutOffIsBuiltAgain() throws IOException {
        List<List<ScoredPassage>> before = searchOnce();
        for (String ending : List.of("manifest.json", "segments_1", ".si", ".vec", ".fdt", ".doc")) {
            Path file = indexFiles().stream()
                    .filter(each -> each.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("expected a file that ends in " + ending));
            try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(cut.length() / 2);
            }
            reopen();

            assertThat(searchOnce()).as("after cutting %s", file.getFileName()).isEqualTo(before);
        }
    }

    @Test
    void anIndexOfAnotherFormatIsBuiltAgain() throws IOException {
        List<List<ScoredPassage>> before = searchOnce();
        Path manifest = index().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"format\" : \\d+", "\"format\" : 0"));
        reopen();

        assertThat(searchOnce()).isEqualTo(before);
        assertThat(Files.readString(manifest)).doesNotContain("\"format\" : 0");
    }

    @Test
    void aReloadMendsAByteThatFlipped() throws IOException {
        List<List<ScoredPassage>> before = searchOnce();
        Path largest = indexFiles().stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        byte[] good = Files.readAllBytes(largest);
        byte[] bad = good.clone();
        bad[bad.length / 2] ^= 1;
        Files.write(largest, bad);

        IngestReport report = corpus.reload();

        assertThat(report.published()).isFalse();
        assertThat(report.embedded()).isZero();
        assertThat(Files.readAllBytes(index().resolve(largest.getFileName()))).hasSameSizeAs(good);
        reopen();
        assertThat(searchOnce()).isEqualTo(before);
    }

    @Test
    void aDamagedIndexWhoseDatabaseIsHeldSaysWhoHoldsIt() throws IOException {
        Folders.delete(corpus.archive().folder().indexes());
        reopen();

        try (var lock = ReloadLock.take(corpus.archive().folder(), Clock.systemUTC())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> corpus.archive().acquire())
                    .isInstanceOf(DatelineException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void readersDuringReloadsSeeOneWholeVersion() throws InterruptedException, ExecutionException {
        corpus.without("dated.jsonl");
        write('A');
        corpus.reload();
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Callable<Integer> reading = () -> {
                    int looks = 0;
                    while (!done.get()) {
                        try (View view = corpus.archive().acquire()) {
                            Versions.requireWhole(view);
                        }
                        looks++;
                    }
                    return looks;
                };
                readers.add(threads.submit(reading));
            }
            for (int i = 0; i < 4; i++) {
                write(i % 2 == 0 ? 'B' : 'A');
                corpus.reload();
            }
            done.set(true);

            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private void write(char version) {
        Versions.texts(version).forEach(corpus::with);
    }

    private void reopen() {
        corpus.close();
        corpus = new Loaded(folder, encoder);
    }

    private Path index() {
        return corpus.archive()
                .folder()
                .index(corpus.archive().status().orElseThrow().snapshot().value());
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.list(index())) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }

    private List<List<ScoredPassage>> searchOnce() {
        try (View view = corpus.archive().acquire()) {
            return search(view);
        }
    }

    private List<List<ScoredPassage>> search(View view) {
        List<List<ScoredPassage>> lists = new ArrayList<>();
        for (String query : QUERIES) {
            lists.add(view.index().searchText(query, PassageFilter.ALL, 10));
            lists.add(view.index().searchVector(questions.question(query).vector(), PassageFilter.ALL, 10));
        }
        return lists;
    }
}

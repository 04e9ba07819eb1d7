package dateline.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.config.Settings;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
    private static final int LIMIT = 100;

    private final CorpusReader reader = new CorpusReader(new Settings.Reading(LIMIT));

    @TempDir
    private Path folder;

    @Test
    void filesComeByPathAndRowsByLine() throws IOException {
        write("b.txt", "B");
        write("a/z.MD", "Z");
        write("a-b.txt", "AB");
        write("a/rows.jsonl", "{1}\n\n \t\r\n{2}\r\n{3}");

        List<String> seen = read(folder);

        assertThat(seen)
                .containsExactly(
                        "a-b.txt:0 TEXT AB",
                        "a/rows.jsonl:1 JSON_ROW {1}",
                        "a/rows.jsonl:4 JSON_ROW {2}",
                        "a/rows.jsonl:5 JSON_ROW {3}",
                        "a/z.MD:0 MARKDOWN Z",
                        "b.txt:0 TEXT B");
    }

    @Test
    void otherAndHiddenFilesArePassedOver() throws IOException {
        write("a.html", "no");
        write("a.txt~", "no");
        write(".hidden.txt", "no");
        write(".git/a.txt", "no");
        write("a.txt", "yes");

        assertThat(read(folder)).containsExactly("a.txt:0 TEXT yes");
    }

    @Test
    void aCorpusMayBeOneFile() throws IOException {
        write("x/rows.jsonl", "{1}\n{2}\n");

        assertThat(read(folder.resolve("x/rows.jsonl")))
                .containsExactly("rows.jsonl:1 JSON_ROW {1}", "rows.jsonl:2 JSON_ROW {2}");
    }

    @Test
    void anEmptyFolderIsAnEmptyWalk() {
        assertThat(read(folder)).isEmpty();
        assertThat(reader.fingerprint(folder)).isNotBlank();
    }

    @Test
    void aMissingCorpusSaysWhatToDo() {
        Path missing = folder.resolve("nowhere");

        assertThatThrownBy(() -> reader.read(missing, item -> {}))
                .isInstanceOf(DatelineException.class)
                .hasMessage("expected a folder of articles, or one .txt, .md or .jsonl file, at " + missing
                        + "; found nothing there; create it or name another corpus");
        assertThatThrownBy(() -> reader.fingerprint(missing)).isInstanceOf(DatelineException.class);
    }

    @Test
    void aSingleFileOfAnotherKindSaysWhatToDo() throws IOException {
        write("a.pdf", "no");

        assertThatThrownBy(() -> reader.read(folder.resolve("a.pdf"), item -> {}))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected a .txt, .md or .jsonl file");
    }

    @Test
    void whatIsTooLargeIsRejectedWithBothSizes() throws IOException {
        write("big.txt", "x".repeat(LIMIT + 1));
        write("fits.txt", "x".repeat(LIMIT));
        write("rows.jsonl", "{1}\n" + "y".repeat(10 * LIMIT) + "\r\n" + "z".repeat(LIMIT) + "\r\n{4}");

        assertThat(read(folder))
                .containsExactly(
                        "big.txt: expected at most 100 bytes an article, found 101 bytes",
                        "fits.txt:0 TEXT " + "x".repeat(LIMIT),
                        "rows.jsonl:1 JSON_ROW {1}",
                        "rows.jsonl:2: expected at most 100 bytes an article, found 1000 bytes",
                        "rows.jsonl:3 JSON_ROW " + "z".repeat(LIMIT),
                        "rows.jsonl:4 JSON_ROW {4}");
    }

    @Test
    void rowsInWideCharactersAreRejectedAsAWhole() throws IOException {
        Files.write(folder.resolve("rows.jsonl"), "\ufeff{1}\n{2}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(folder))
                .containsExactly(
                        "rows.jsonl: expected JSON Lines in UTF-8, found the byte-order mark of UTF-16 or UTF-32");
    }

    @Test
    void aLinkOutOfTheCorpusIsRejected(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.writeString(elsewhere.resolve("secret.png"), "secret");
        link("file.txt", elsewhere.resolve("secret.txt"));
        link("folder", elsewhere);
        link("picture.png", elsewhere.resolve("secret.png"));
        link("nothing.txt", elsewhere.resolve("gone.txt"));
        link("self.txt", folder.resolve("self.txt"));
        write("z.txt", "Z");

        List<String> seen = read(folder);

        assertThat(seen).hasSize(5);
        assertThat(seen.get(0))
                .isEqualTo("file.txt: expected a file in the corpus folder, found a link that leads out of it, to "
                        + elsewhere.toRealPath().resolve("secret.txt"));
        assertThat(seen.get(1)).startsWith("folder: expected a file in the corpus folder, found a link that leads out");
        assertThat(seen.get(2))
                .isEqualTo("nothing.txt: expected a file in the corpus folder, found a link that leads to nothing");
        assertThat(seen.get(3)).startsWith("self.txt: expected a link that can be followed, found");
        assertThat(seen.get(4)).isEqualTo("z.txt:0 TEXT Z");
    }

    @Test
    void aLinkWithinTheCorpusMakesNoLoopAndNoDouble() throws IOException {
        write("a/one.txt", "1");
        write(".store/two.txt", "2");
        link("a/up", folder);
        link("b", folder.resolve("a"));
        link("c.txt", folder.resolve("a/one.txt"));
        link("d", folder.resolve(".store"));
        link("e.txt", folder.resolve(".store/two.txt"));

        assertThat(read(folder)).containsExactly("a/one.txt:0 TEXT 1", "d/two.txt:0 TEXT 2");
    }

    @Test
    void aCorpusMayItselfBeALink(@TempDir Path elsewhere) throws IOException {
        write("a.txt", "A");
        Path link = Files.createSymbolicLink(elsewhere.resolve("corpus"), folder);

        assertThat(read(link)).containsExactly("a.txt:0 TEXT A");
    }

    @Test
    void whatMayNotBeReadIsRejectedAndTheWalkGoesOn() throws IOException {
        write("a.txt", "A");
        write("b/b.txt", "B");
        write("c.jsonl", "{1}");
        write("z.txt", "Z");
        for (String name : List.of("a.txt", "b", "c.jsonl")) {
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("---------"));
        }
        Assumptions.assumeFalse(Files.isReadable(folder.resolve("a.txt")), "skipped: this user may read everything");

        List<String> seen = read(folder);

        Files.setPosixFilePermissions(folder.resolve("b"), PosixFilePermissions.fromString("rwx------"));
        assertThat(seen)
                .containsExactly(
                        "a.txt: expected a readable file, found that reading it is not permitted",
                        "b: expected a folder that can be listed, found that reading it is not permitted",
                        "c.jsonl: expected a readable file, found that reading it is not permitted",
                        "z.txt:0 TEXT Z");
    }

    @Test
    void whatVanishesDuringTheWalkIsRejectedAndTheWalkGoesOn() throws IOException {
        write("a.txt", "A");
        write("b.txt", "B");
        write("c.jsonl", "{1}");
        write("d.txt", "D");
        List<String> seen = new ArrayList<>();

        reader.read(folder, item -> {
            seen.add(shown(item));
            folder.resolve("b.txt").toFile().delete();
            folder.resolve("c.jsonl").toFile().delete();
        });

        assertThat(seen)
                .containsExactly(
                        "a.txt:0 TEXT A",
                        "b.txt: expected a readable file, found that it is gone",
                        "c.jsonl: expected a readable file, found that it is gone",
                        "d.txt:0 TEXT D");
    }

    @Test
    void theFingerprintChangesWithNamesSizesAndTimes() throws IOException {
        write("a.txt", "A");
        Path file = folder.resolve("a.txt");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String before = reader.fingerprint(folder);

        write("ignored.html", "x");
        assertThat(reader.fingerprint(folder)).isEqualTo(before);

        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        String touched = reader.fingerprint(folder);
        write("a.txt", "AB");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String grown = reader.fingerprint(folder);
        Files.move(file, folder.resolve("b.txt"));
        String renamed = reader.fingerprint(folder);
        write("c.txt", "C");
        String added = reader.fingerprint(folder);

        assertThat(List.of(before, touched, grown, renamed, added)).doesNotHaveDuplicates();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private List<String> read(Path corpus) {
        List<String> seen = new ArrayList<>();
        reader.read(corpus, item -> seen.add(shown(item)));
        return seen;
    }

    private static String shown(CorpusReader.Item item) {
        return switch (item) {
            case CorpusReader.Item.Raw(RawArticle raw) ->
                raw.file() + ":" + raw.line() + " " + raw.format() + " "
                        + new String(raw.bytes(), StandardCharsets.UTF_8);
            case CorpusReader.Item.Bad(ParseResult.Rejected why) -> why.message();
        };
    }
}

package dateline.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.embedding.TokenVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {
    private static final int DIMENSIONS = 16;

    @TempDir
    private Path folder;

    @Test
    void eachPassageHasItsOwnPiecesBackInTheOrderAskedFor() throws IOException {
        List<TokenVectors> written = write(0, 3, 40, 1);
        try (var file = TokenFile.open(folder, 4)) {

            var read = file.read(new int[] {3, 0, 2, 2});

            assertThat(read)
                    .extracting(TokenVectors::bytes)
                    .containsExactly(
                            written.get(3).bytes(),
                            written.get(0).bytes(),
                            written.get(2).bytes(),
                            written.get(2).bytes());
        }
    }

    @Test
    void anArchiveWithoutPassagesHasAnEmptyFile() throws IOException {
        write();

        try (var file = TokenFile.open(folder, 0)) {
            assertThat(file.read(new int[0])).isEmpty();
            file.verify();
        }
    }

    @Test
    void virtualThreadsReadTheSame() throws Exception {
        List<TokenVectors> written = write(5, 6, 7);
        try (var file = TokenFile.open(folder, 3);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {

            var read =
                    CompletableFuture.supplyAsync(() -> readAll(file), threads).get();

            assertThat(read)
                    .extracting(TokenVectors::bytes)
                    .containsExactlyElementsOf(
                            written.stream().map(TokenVectors::bytes).toList());
        }
    }

    @Test
    void anInterruptedReaderDoesNotCloseTheFileForOthers() throws Exception {
        write(5, 6, 7);
        try (var file = TokenFile.open(folder, 3)) {
            Thread.currentThread().interrupt();

            assertThat(readAll(file)).hasSize(3);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(readAll(file)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 13, 60})
    void aFileThatIsCutOffIsNotOpened(int bytes) throws IOException {
        write(5, 6, 7);
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - bytes));

        assertThatThrownBy(() -> TokenFile.open(folder, 3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(TokenFile.NAME + ": expected");
    }

    @Test
    void aFileOfAnotherNumberOfPassagesIsNotOpened() throws IOException {
        write(5, 6, 7);

        assertThatThrownBy(() -> TokenFile.open(folder, 2)).isInstanceOf(IOException.class);
    }

    @Test
    void aMissingFileIsNotOpened() {
        assertThatThrownBy(() -> TokenFile.open(folder, 0)).isInstanceOf(IOException.class);
    }

    @Test
    void aByteThatChangedIsNoticedWhenItsPassageIsRead() throws IOException {
        write(5, 6, 7);
        byte[] bytes = Files.readAllBytes(file());
        bytes[20] ^= 1;
        Files.write(file(), bytes);

        try (var file = TokenFile.open(folder, 3)) {
            assertThat(file.read(new int[] {1, 2})).hasSize(2);
            assertThatThrownBy(() -> file.read(new int[] {0}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("expected the word pieces of passage 0 as written");
            assertThatThrownBy(file::verify).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTableThatChangedIsNoticedWhenTheFileIsOpened() throws IOException {
        write(5, 6, 7);
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - TokenFile.TRAILER - Long.BYTES - 1] ^= 1;
        Files.write(file(), bytes);

        assertThatThrownBy(() -> TokenFile.open(folder, 3)).isInstanceOf(IOException.class);
    }

    private static List<TokenVectors> readAll(TokenFile file) {
        try {
            return file.read(new int[] {0, 1, 2});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve(TokenFile.NAME);
    }

    /** Pieces at random for passages of given numbers of them. */
    private List<TokenVectors> write(int... sizes) throws IOException {
        var random = new Random(1);
        List<TokenVectors> written = new ArrayList<>();
        try (var writer = new TokenFileWriter(folder)) {
            for (int size : sizes) {
                byte[] values = new byte[size * DIMENSIONS / 2];
                random.nextBytes(values);
                var tokens = new TokenVectors(TokenVectors.Bits.FOUR, DIMENSIONS, new int[size], values);
                writer.add(tokens);
                written.add(tokens);
            }
            writer.finish();
        }
        return written;
    }
}

package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.store.CorpusFolder;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberDatabaseTest {
    @TempDir
    Path data;

    private CorpusFolder corpus;
    private Path file;

    @BeforeEach
    void place() {
        corpus = CorpusFolder.of(data, Path.of("corpus"));
        file = corpus.root().resolve("members.mv.db");
    }

    @Test
    void itIsAFileOfItsOwnBesideTheArchive() {
        MemberDatabase.open(corpus).close();

        assertThat(file).exists();
        assertThat(corpus.root().resolve("truth.mv.db")).doesNotExist();
    }

    @Test
    void onlyTheOperatorsAccountMayReadIt() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"));

        MemberDatabase.open(corpus).close();

        assertThat(Files.getPosixFilePermissions(file))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws IOException {
        corpus.create();
        Files.writeString(file, "this is no database at all".repeat(1000));

        assertThatThrownBy(() -> MemberDatabase.open(corpus))
                .isInstanceOf(DatelineException.class)
                .hasMessageStartingWith("expected a database of this version at " + file + ", found ")
                .hasMessageContaining("move the file away to begin anew");
    }
}

package dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadLockTest {
    private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path data;

    private CorpusFolder corpus;

    @BeforeEach
    void create() {
        corpus = CorpusFolder.of(data, Path.of("some", "corpus"));
        corpus.create();
    }

    @Test
    void aSecondHolderIsToldWhoTheFirstIs() {
        try (var first = ReloadLock.take(corpus, () -> SINCE)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> ReloadLock.take(corpus, () -> SINCE))
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " since 2026-01-02T03:04:05Z")
                    .hasMessageContaining(corpus.corpus().toString())
                    .asInstanceOf(InstanceOfAssertFactories.type(DatelineException.class))
                    .matches(DatelineException::retriable);
        }
    }

    @Test
    void aRefusalDoesNotLoosenTheLock() {
        try (var first = ReloadLock.take(corpus, () -> SINCE)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> ReloadLock.take(corpus, () -> SINCE)).isInstanceOf(DatelineException.class);

            assertThatThrownBy(() -> ReloadLock.take(corpus, () -> SINCE)).isInstanceOf(DatelineException.class);
        }
    }

    @Test
    void itCanBeTakenAgainAfterItWasLetGo() {
        ReloadLock.take(corpus, () -> SINCE).close();

        try (var again = ReloadLock.take(corpus, () -> SINCE)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void aHolderThatCannotLeaveItsNameDoesNotKeepTheLock() throws IOException {
        Path name = Files.createDirectories(corpus.root().resolve("reload.holder"));
        assertThatThrownBy(() -> ReloadLock.take(corpus, () -> SINCE)).isInstanceOf(DatelineException.class);
        Files.delete(name);

        try (var again = ReloadLock.take(corpus, () -> SINCE)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void corporaDoNotShareALock() {
        var other = CorpusFolder.of(data, Path.of("another", "corpus"));
        other.create();

        try (var first = ReloadLock.take(corpus, () -> SINCE);
                var second = ReloadLock.take(other, () -> SINCE)) {
            assertThat(first).isNotSameAs(second);
        }
    }
}

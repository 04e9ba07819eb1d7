package dateline.front.discord;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.store.CorpusFolder;
import dateline.config.Settings;
import dateline.member.Members;
import dateline.member.ServerSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir
    Path data;

    private Members members;

    @BeforeEach
    void open() {
        members = Members.open(
                CorpusFolder.of(data, Path.of("corpus")), Settings.Members.DEFAULT, InstantSource.system());
    }

    @AfterEach
    void close() {
        members.close();
    }

    @Test
    void whatWasSetBeforeTheStartHoldsWithoutAnotherLookAtTheDisk() {
        members.servers().change(77, before -> before.withPrivateByDefault(true));
        var servers = new Servers(members.servers());

        members.close();

        assertThat(servers.of(77).privateByDefault()).isTrue();
        assertThat(servers.of(78)).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void nobodyWaitsForAChangeThatIsBeingWritten() throws Exception {
        var servers = new Servers(members.servers());
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var change = threads.submit(() -> servers.change(77, before -> {
                begun.countDown();
                await(goOn);
                return before.withPrivateByDefault(true);
            }));
            begun.await();

            var asked = threads.submit(() -> servers.of(77));

            try {
                assertThat(asked.get(10, SECONDS)).isEqualTo(ServerSettings.DEFAULT);
            } finally {
                goOn.countDown();
            }
            assertThat(change.get()).isEqualTo(servers.of(77));
            assertThat(servers.of(77).privateByDefault()).isTrue();
        }
    }

    @Test
    void aServerThatTheBotLeftHasTheDefaultsAgain() {
        var servers = new Servers(members.servers());
        servers.change(77, before -> before.withPrivateByDefault(true));

        servers.forget(77);

        assertThat(servers.of(77)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(new Servers(members.servers()).of(77)).isEqualTo(ServerSettings.DEFAULT);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

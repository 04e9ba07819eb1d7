package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Archive;
import dateline.archive.Collections;
import dateline.archive.View;
import dateline.text.DatelineException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NamesAheadTest {
    private static final Collections PRESS = Collections.of(List.of("press"));

    @Test
    void everythingThatSomebodySeesIsLookedAtEachTime() throws InterruptedException {
        var archive = new Asked();
        try (var names = new NamesAhead(archive, () -> new LinkedHashSet<>(List.of(Collections.ALL, PRESS)))) {
            names.gather();
            assertThat(archive.next()).isEqualTo(Collections.ALL);
            // Each is tried, though the archive has nothing to give for the one before.
            assertThat(archive.next()).isEqualTo(PRESS);
            names.gather();
            assertThat(archive.next()).isEqualTo(Collections.ALL);
        }
    }

    @Test
    void nothingIsGatheredAfterTheEnd() {
        var archive = new Asked();
        var names = new NamesAhead(archive, () -> Set.of(PRESS));
        names.close();

        names.gather();

        assertThat(archive.asked).isEmpty();
    }

    /** An archive that is not loaded. */
    private static final class Asked implements Archive {
        private final LinkedBlockingQueue<Collections> asked = new LinkedBlockingQueue<>();

        Collections next() throws InterruptedException {
            Collections next = asked.poll(20, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            return next;
        }

        @Override
        public View acquire(Collections collections) {
            asked.add(collections);
            throw new DatelineException("expected a corpus that was loaded, found none");
        }

        @Override
        public void close() {}
    }
}

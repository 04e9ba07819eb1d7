package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsStoreTest {
    @TempDir
    Path data;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = new Opened(data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aServerThatNobodySetAnythingForHasTheDefaults() {
        assertThat(opened.servers().of(77)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(ServerSettings.DEFAULT.answersIn(5)).isTrue();
    }

    @Test
    void whatIsSetForAServerHoldsForItAloneAndAfterARestart() {
        ServerSettings all = new ServerSettings(
                Set.of(5L, 6L), true, Set.of("", "Ünder 'x'"), ZoneId.of("Europe/Berlin"), Locale.GERMAN);
        opened.servers().change(77, _ -> all);
        opened.servers().change(78, before -> before.withCollections(Set.of()));

        opened.reopen();

        assertThat(opened.servers().of(77)).isEqualTo(all);
        assertThat(opened.servers().of(78).collections()).isEmpty();
        assertThat(opened.servers().of(79)).isEqualTo(ServerSettings.DEFAULT);
        assertThat(all.answersIn(5)).isTrue();
        assertThat(all.answersIn(7)).isFalse();
    }

    @Test
    void allServersForWhichSomethingIsSetAreListed() {
        opened.servers().change(77, before -> before.withPrivateByDefault(true));
        opened.servers().change(78, before -> before.withCollections(Set.of("press")));
        opened.servers().change(79, before -> before.withPrivateByDefault(true));
        opened.servers().forget(79);

        assertThat(opened.servers().all())
                .isEqualTo(Map.of(
                        77L, opened.servers().of(77), 78L, opened.servers().of(78)));
    }

    @Test
    void oneSettingChangesWithoutTheOthers() {
        opened.servers().change(77, before -> before.withTimeZone(ZoneId.of("Asia/Tokyo")));

        ServerSettings changed = opened.servers()
                .change(77, before -> before.withPrivateByDefault(true).withLanguage(Locale.ENGLISH));

        assertThat(changed)
                .isEqualTo(new ServerSettings(Set.of(), true, null, ZoneId.of("Asia/Tokyo"), Locale.ENGLISH))
                .isEqualTo(opened.servers().of(77));
    }

    @Test
    void aForgottenServerHasTheDefaultsAgain() {
        opened.servers().change(77, before -> before.withPrivateByDefault(true));

        opened.servers().forget(77);

        assertThat(opened.servers().of(77)).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void fiftyChangesAtOnceAreAllMade() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        ServerSettingsStore store = opened.servers();

        try (var threads = Executors.newFixedThreadPool(50)) {
            for (long i = 0; i < 50; i++) {
                long channel = i;
                running.add(threads.submit(() -> store.change(77, before -> {
                    Set<Long> channels = new HashSet<>(before.channels());
                    channels.add(channel);
                    return before.withChannels(channels);
                })));
            }
        }

        for (Future<?> one : running) {
            one.get();
        }
        assertThat(store.of(77).channels()).hasSize(50);
    }
}

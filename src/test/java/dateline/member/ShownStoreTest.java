package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownStoreTest {
    @TempDir
    Path data;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = new Opened(
                data, new Settings.Members(Duration.ofDays(1), Duration.ofDays(30), 100, Duration.ofDays(365)));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void whatWasShownIsFoundAfterARestart() {
        ShownRow inServer = Opened.row(1, "{\"page\":1}");
        ShownRow direct = new ShownRow(2, null, 9, "timeline", "{}", Opened.SNAPSHOT);
        ShownKey first = opened.shown().add(inServer);
        ShownKey second = opened.shown().add(direct);

        opened.reopen();

        assertThat(opened.shown().find(first)).hasValue(new Shown(first, Opened.START, inServer));
        assertThat(opened.shown().find(second)).hasValue(new Shown(second, Opened.START, direct));
    }

    @Test
    void anotherStateTakesThePlaceOfTheOneBefore() {
        ShownKey key = opened.shown().add(Opened.row(1, "{\"page\":1}"));
        ShownKey other = opened.shown().add(Opened.row(1, "{\"page\":1}"));

        boolean updated = opened.shown().update(key, "{\"page\":2}");

        assertThat(updated).isTrue();
        assertThat(opened.shown().find(key))
                .get()
                .extracting(shown -> shown.row().state())
                .isEqualTo("{\"page\":2}");
        assertThat(opened.shown().find(other))
                .get()
                .extracting(shown -> shown.row().state())
                .isEqualTo("{\"page\":1}");
    }

    @Test
    void aKeyThatWasNeverGivenFindsNothing() {
        opened.shown().add(Opened.row(1, "{}"));
        ShownKey forged = ShownKey.of("AAAAAAAAAAAAAAAAAAAAAA").orElseThrow();

        assertThat(opened.shown().find(forged)).isEmpty();
        assertThat(opened.shown().update(forged, "{}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAA'A",
                "' OR 1=1; DROP TABLE shown --",
                "AAAAAAAAAA\uD800AAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAA\n",
                "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄA",
            })
    void aTextThatIsNoKeyIsNone(String text) {
        assertThat(ShownKey.of(text)).isEmpty();
        assertThatThrownBy(() -> new ShownKey(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE shown; --",
                "\u0000\u0001\uFFFF",
                "a lone \uD83D and a lone \uDE00, and a pair \uD83D\uDE00",
                "{\"a\":\"\\\\\"}",
                "?",
                "",
            })
    void anyTextComesBackAsItWentIn(String state) {
        ShownKey key = opened.shown().add(Opened.row(1, state));

        opened.reopen();

        assertThat(opened.shown().find(key))
                .get()
                .extracting(shown -> shown.row().state())
                .isEqualTo(state);
    }

    @Test
    void aStateOfTheGreatestLengthIsKeptAndALongerOneRefused() {
        String longest = "é".repeat(ShownRow.MAX_STATE);
        ShownKey key = opened.shown().add(Opened.row(1, longest));

        assertThat(opened.shown().find(key))
                .get()
                .extracting(shown -> shown.row().state())
                .isEqualTo(longest);
        assertThatThrownBy(() -> Opened.row(1, longest + "x")).hasMessageContaining("found 65537");
        assertThatThrownBy(() -> opened.shown().update(key, longest + "x")).hasMessageContaining("found 65537");
    }

    @Test
    void ofMoreThanTheSettingsSayTheOldestGoFirst() {
        List<ShownKey> keys = new ArrayList<>();

        for (int i = 0; i < 130; i++) {
            keys.add(opened.shown().add(Opened.row(i, "{}")));
        }

        assertThat(keys.subList(0, 30))
                .allSatisfy(key -> assertThat(opened.shown().find(key)).isEmpty());
        assertThat(keys.subList(30, 130))
                .allSatisfy(key -> assertThat(opened.shown().find(key)).isPresent());
    }

    @Test
    void whatIsTooOldIsNotFoundEvenBeforeItIsDeleted() {
        ShownKey key = opened.shown().add(Opened.row(1, "{}"));

        opened.pass(Duration.ofDays(30));
        boolean onTheLastDay = opened.shown().find(key).isPresent();
        opened.pass(Duration.ofSeconds(1));

        assertThat(onTheLastDay).isTrue();
        assertThat(opened.shown().find(key)).isEmpty();
    }

    @Test
    void fiftyAtOnceGetAKeyEachAndEachFindsItsOwn() throws Exception {
        ShownStore store = new Opened(data.resolve("other")).shown();
        Set<ShownKey> keys = ConcurrentHashMap.newKeySet();
        List<Future<?>> running = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 1000; i++) {
                long user = i;
                running.add(threads.submit(() -> {
                    ShownKey key = store.add(Opened.row(user, "{\"user\":" + user + "}"));
                    keys.add(key);
                    assertThat(store.update(key, "{\"of\":" + user + "}")).isTrue();
                    assertThat(store.find(key))
                            .get()
                            .extracting(Shown::row)
                            .isEqualTo(Opened.row(user, "{\"of\":" + user + "}"));
                }));
            }
        }

        for (Future<?> one : running) {
            one.get();
        }
        assertThat(keys).hasSize(1000);
    }

    @Test
    void fiftyAtOnceStayWithinTheBound() throws Exception {
        ShownStore store = opened.shown();
        List<Future<ShownKey>> running = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 500; i++) {
                running.add(threads.submit(() -> store.add(Opened.row(3, "{}"))));
            }
        }

        for (Future<ShownKey> one : running) {
            one.get();
        }
        // One that was numbered early may have come in late, when its place was swept already: the next one sweeps it.
        store.add(Opened.row(3, "{}"));
        assertThat(opened.personalData().summary(3).rows()).containsEntry(Kept.BUTTONS, 100L);
    }
}

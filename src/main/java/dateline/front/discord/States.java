package dateline.front.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dateline.archive.SnapshotId;
import dateline.member.Shown;
import dateline.member.ShownKey;
import dateline.member.ShownRow;
import dateline.member.ShownStore;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what the buttons of a message need to know, and finds it again. Thread-safe. */
final class States {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ShownStore store;

    States(ShownStore store) {
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param user whom it was shown to
     */
    record Found<S extends ShownState>(ShownKey key, long user, SnapshotId snapshot, S state) {}

    /** Keeps a state; returns the key for its buttons. */
    ShownKey add(Asker asker, ShownState state, SnapshotId snapshot) {
        return store.add(
                new ShownRow(asker.user(), asker.guild(), asker.channel(), state.kind(), fitting(state), snapshot));
    }

    /** Puts another state in its place. */
    void update(ShownKey key, ShownState state) {
        store.update(key, fitting(state));
    }

    /**
     * What stands under a key.
     *
     * @return empty if there is none, it is too old, of another kind, or of another server than the one where it is asked for
     */
    <S extends ShownState> Optional<Found<S>> find(String key, Asker asker, Class<S> kind) {
        return ShownKey.of(key)
                .flatMap(store::find)
                .filter(shown -> isThere(shown.row().guildId(), asker.guild()))
                .filter(shown -> shown.row().kind().equals(ShownState.kind(kind)))
                .map(shown -> new Found<>(
                        shown.key(), shown.row().userId(), shown.row().snapshot(), read(shown, kind)));
    }

    /** Whether a key is one of a message with quotations, of whatever kind. */
    Optional<Found<? extends ShownState>> findAny(String key, Asker asker) {
        return ShownKey.of(key)
                .flatMap(store::find)
                .filter(shown -> isThere(shown.row().guildId(), asker.guild()))
                .flatMap(shown -> ShownState.kindOf(shown.row().kind())
                        .map(kind -> new Found<>(
                                shown.key(), shown.row().userId(), shown.row().snapshot(), read(shown, kind))));
    }

    private static boolean isThere(@Nullable Long shown, @Nullable Long asked) {
        return java.util.Objects.equals(shown, asked);
    }

    /** Of very long ones, what can be done without goes: first where else quotations are printed, then all of them. */
    private static String fitting(ShownState state) {
        return Stream.of(state, state.withoutCopies(), state.withoutQuotations())
                .map(States::write)
                .filter(written -> written.length() <= ShownRow.MAX_STATE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "expected a state of at most " + ShownRow.MAX_STATE + " characters, found " + state.kind()));
    }

    private static String write(ShownState state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "expected a state that can be written, found one of kind " + state.kind(), e);
        }
    }

    private static <S> S read(Shown shown, Class<S> kind) {
        try {
            return JSON.readValue(shown.row().state(), kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected what was written under " + shown.key() + ", found other", e);
        }
    }
}

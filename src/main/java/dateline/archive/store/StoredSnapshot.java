package dateline.archive.store;

import java.time.Instant;

/**
 * A row about one snapshot.
 *
 * @param published whether it was ever the newest; false while it is built
 * @param fingerprint of the corpus when it was read
 */
public record StoredSnapshot(
        String id,
        Instant created,
        boolean published,
        String model,
        String annotatorVersion,
        String fingerprint,
        int articles,
        int passages) {}

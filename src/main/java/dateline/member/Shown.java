package dateline.member;

import java.time.Instant;

/** A row with the key that its buttons carry, and since when it is kept. */
public record Shown(ShownKey key, Instant created, ShownRow row) {}

package dateline.standin;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes ids as Discord does: the milliseconds since 2015 and a counter. JDA reads the age of interactions out of them. */
final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    Snowflakes(Clock clock) {
        this.clock = clock;
    }

    String next() {
        return Long.toString(((clock.millis() - EPOCH) << 22) | (count.getAndIncrement() & 0x3FFFFF));
    }
}

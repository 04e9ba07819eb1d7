package dateline.front.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dateline.config.Settings;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often users and servers may ask: so much a minute, saved up to a minute's worth. Thread-safe. */
final class RateLimits {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);
    private static final long MOST_REMEMBERED = 100_000;

    /** What is not counted as asking still asks the database or Discord: help, privacy, settings, the corpus. */
    private static final int LEAST_ASIDE = 30;

    private final int user;
    private final int server;
    private final Cache<Long, Bucket> users = buckets();
    private final Cache<Long, Bucket> servers = buckets();
    private final Cache<Long, Bucket> aside = buckets();
    private final Cache<Long, Bucket> told = buckets();

    RateLimits(Settings.Discord settings) {
        this.user = settings.userRate();
        this.server = settings.serverRate();
    }

    /** A limit that is reached. */
    record Limit(boolean ofServer, Duration holds) {}

    /** Counts a request, unless a limit is reached: then that, and how long it holds. */
    Optional<Limit> waitingTime(long userId, @Nullable Long guildId) {
        Optional<Duration> ofUser = take(users, userId, user);
        if (ofUser.isPresent()) {
            return ofUser.map(wait -> new Limit(false, wait));
        }
        return guildId == null
                ? Optional.empty()
                : take(servers, guildId, server).map(wait -> new Limit(true, wait));
    }

    /** The same for what is not asking; it has a limit of its own. */
    Optional<Limit> waitingTimeAside(long userId) {
        return take(aside, userId, Math.max(LEAST_ASIDE, user)).map(wait -> new Limit(false, wait));
    }

    /** Whether a user is to be told of a limit where all see it: once a minute, or the bot would flood the channel itself. */
    boolean isWorthTelling(long userId) {
        return take(told, userId, 1).isEmpty();
    }

    private static Optional<Duration> take(Cache<Long, Bucket> buckets, long id, int aMinute) {
        var probe = buckets.get(id, _ -> bucket(aMinute)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static Cache<Long, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN_AFTER)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }
}

package dateline.member;

import dateline.config.Settings;
import dateline.text.DatelineException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what has been kept for as long as the settings say. Thread-safe. */
public final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** At most so much longer is anything kept than the settings say; what is over is shown to nobody meanwhile. */
    private static final Duration EVERY = Duration.ofHours(1);

    private final MemberDatabase database;
    private final Settings.Members settings;
    private final InstantSource clock;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    public Retention(MemberDatabase database, Settings.Members settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Deletes at once, and then every hour until this is closed. */
    public void start() {
        var _ = hourly.scheduleWithFixedDelay(this::runOrLog, 0, EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    /** What a run throws would end all later ones. */
    private void runOrLog() {
        try {
            run();
        } catch (DatelineException e) {
            LOG.error("What is too old was not deleted; the next try is in {}", EVERY, e);
        }
    }

    /**
     * Deletes what is too old now. It is on the disk when this returns.
     *
     * @return number of rows that were deleted, of all kinds
     */
    public Map<Kept, Integer> run() {
        Instant now = clock.instant();
        return database.durably(connection -> {
            Map<Kept, Integer> deleted = new EnumMap<>(Kept.class);
            for (Kept kept : Kept.values()) {
                try (var delete = connection.prepareStatement("DELETE FROM " + kept.table() + " WHERE created < ?")) {
                    delete.setObject(1, now.minus(time(kept)));
                    deleted.put(kept, delete.executeUpdate());
                }
            }
            if (deleted.values().stream().anyMatch(rows -> rows > 0)) {
                MemberDatabase.noteDeletion(connection, now);
            }
            return Map.copyOf(deleted);
        });
    }

    private Duration time(Kept kept) {
        return switch (kept) {
            case BUTTONS -> settings.keepButtons();
            case CONVERSATIONS -> settings.keepConversations();
            case FEEDBACK -> settings.keepFeedback();
        };
    }

    /** Deletes no more; waits for a run that is under way, so that the database can be closed. */
    @Override
    public void close() {
        hourly.close();
    }
}

package dateline.member;

import dateline.archive.store.CorpusFolder;
import dateline.config.Settings;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Everything that is kept about members and servers, open until it is closed. Thread-safe. */
public final class Members implements AutoCloseable {
    private final MemberDatabase database;
    private final Settings.Members settings;
    private final ShownStore shown;
    private final ConversationStore conversations;
    private final FeedbackStore feedback;
    private final ServerSettingsStore servers;
    private final PersonalData personal;
    private final Retention retention;
    private boolean closed;

    private Members(MemberDatabase database, Settings.Members settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.shown = new ShownStore(database, settings, clock, new SecureRandom());
        this.conversations = new ConversationStore(database, settings, clock);
        this.feedback = new FeedbackStore(database, settings, clock);
        this.servers = new ServerSettingsStore(database);
        this.personal = new PersonalData(database, clock);
        this.retention = new Retention(database, settings, clock);
    }

    /**
     * Opens what is kept beside a corpus, and begins to delete what is too old.
     *
     * @throws dateline.text.DatelineException if another process has it open (retriable), or it is damaged
     */
    public static Members open(CorpusFolder corpus, Settings.Members settings, InstantSource clock) {
        var members = new Members(MemberDatabase.open(corpus), settings, clock);
        members.retention.start();
        return members;
    }

    /** For how long what is kept. */
    public Settings.Members settings() {
        return settings;
    }

    public ShownStore shown() {
        return shown;
    }

    public ConversationStore conversations() {
        return conversations;
    }

    public FeedbackStore feedback() {
        return feedback;
    }

    public ServerSettingsStore servers() {
        return servers;
    }

    public PersonalData personal() {
        return personal;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        retention.close();
        database.close();
    }
}

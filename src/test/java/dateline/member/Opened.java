package dateline.member;

import dateline.archive.SnapshotId;
import dateline.archive.store.CorpusFolder;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.config.Settings;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A members' database in a folder, with a clock that is set by hand, which can be closed and opened again. */
final class Opened implements InstantSource, AutoCloseable {
    static final Instant START = Instant.parse("2021-09-02T10:15:30Z");
    static final SnapshotId SNAPSHOT = new SnapshotId("20210902-1");
    static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    final CorpusFolder corpus;
    private final Settings.Members settings;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private MemberDatabase database;

    Opened(Path data) {
        this(data, Settings.Members.DEFAULT);
    }

    Opened(Path data, Settings.Members settings) {
        corpus = CorpusFolder.of(data, Path.of("corpus"));
        this.settings = settings;
        database = MemberDatabase.open(corpus);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void reopen() {
        database.close();
        database = MemberDatabase.open(corpus);
    }

    MemberDatabase database() {
        return database;
    }

    ShownStore shown() {
        return new ShownStore(database, settings, this, new SecureRandom());
    }

    ConversationStore conversations() {
        return new ConversationStore(database, settings, this);
    }

    FeedbackStore feedback() {
        return new FeedbackStore(database, settings, this);
    }

    ServerSettingsStore servers() {
        return new ServerSettingsStore(database);
    }

    PersonalData personalData() {
        return new PersonalData(database, this);
    }

    Retention retention() {
        return new Retention(database, settings, this);
    }

    static ShownRow row(long user, String state) {
        return new ShownRow(user, 77L, 88L, "answer", state, SNAPSHOT);
    }

    static Turn turn(long user, long message, @Nullable Long repliesTo, String question) {
        return new Turn(user, 77L, 88L, message, repliesTo, said(question), null, SNAPSHOT);
    }

    static Turn direct(long user, long channel, String question) {
        return new Turn(user, null, channel, null, null, said(question), null, SNAPSHOT);
    }

    static EarlierTurn said(String question) {
        return new EarlierTurn(
                new Question(question, DAY, "Orlan", DAY, null, "Mirefield Courier"),
                new Understood(
                        DaySet.day(DAY).and(DaySet.day(DAY.plusDays(3))),
                        "Orlan",
                        "the ferry line",
                        null,
                        Understood.Kind.NUMBER,
                        List.of("before the talks"),
                        List.of("A note.")),
                List.of(new EarlierTurn.Seen("a.txt", "Mirefield Courier", "Orlan", DateInterval.day(DAY), "He left.")),
                List.of("2021", "2022"));
    }

    static Judged judged(String question) {
        return new Judged(
                new Question(question, DAY, null, null, null, null),
                "quoted",
                new Judged.First("a.txt", 3, 11, "He left.", "Orlan", DAY),
                SNAPSHOT);
    }

    @Override
    public void close() {
        database.close();
    }
}

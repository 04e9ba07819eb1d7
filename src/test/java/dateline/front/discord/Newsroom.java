package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.Collections;
import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.ingest.ArchiveHistory;
import dateline.archive.ingest.SnapshotHistory;
import dateline.asking.answer.Answering;
import dateline.asking.answer.ArchiveAnswerer;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Searcher;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.TimelineChart;
import dateline.asking.timeline.Timelines;
import dateline.asking.verify.QuoteChecker;
import dateline.config.Settings;
import dateline.front.discord.card.Samples;
import dateline.member.Members;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a bot works with, in a folder: a real archive and a real store of members; answers by a script or by real parts. */
final class Newsroom implements AutoCloseable {
    private static final double LIKELY = 0.2;

    final Loaded loaded;
    Members members;
    private final Clock clock;
    volatile @Nullable RuntimeException archiveFailure;
    volatile CountDownLatch archiveGate = new CountDownLatch(0);

    /** With an archive of one article. */
    static Newsroom small(Path folder) {
        var loaded = new Loaded(folder);
        loaded.with("notes/one.txt", "date 2021-09-01 A quiet day at the harbour, and nothing else.");
        loaded.reload();
        return new Newsroom(loaded, Clock.systemUTC());
    }

    Newsroom(Loaded loaded, Clock clock) {
        this.loaded = loaded;
        this.clock = clock;
        this.members = Members.open(loaded.archive().folder(), Settings.Members.DEFAULT, clock);
    }

    /** As when the program is ended and started again. */
    void reopenMembers() {
        members.close();
        members = Members.open(loaded.archive().folder(), Settings.Members.DEFAULT, clock);
    }

    /** With answers by a script. */
    DiscordBot.Parts parts(Script script) {
        return parts(script, script);
    }

    /** Answers from the archive, with what a quick encoder and a simple ranker make of it. */
    Answering answering() {
        return new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(loaded.encoder()),
                new SentenceRanker(loaded.encoder(), HandMade.model()),
                new SpeakerMatch(),
                Optional.empty(),
                new Settings.Asking(3, LIKELY, Path.of("none")));
    }

    private DiscordBot.Stories stories() {
        var searcher = new Searcher(loaded.encoder());
        var ranker = new SentenceRanker(loaded.encoder(), HandMade.model());
        var speakers = new SpeakerQuotes(searcher, ranker, new SpeakerMatch(), LIKELY);
        return new DiscordBot.Stories(
                speakers, new Timelines(speakers, searcher, ranker, new SpeakerMatch(), LIKELY), new TimelineChart());
    }

    private SnapshotHistory history() {
        return new ArchiveHistory(
                loaded.archive(),
                new CorpusReader(Settings.Reading.DEFAULT),
                () -> loaded.encoder().model(),
                clock);
    }

    DiscordBot.Parts parts(Answering answering, Script script) {
        return new DiscordBot.Parts(
                new Watched(),
                answering,
                3,
                new QuoteChecker(new SpeakerMatch(), new Annotator()),
                stories(),
                script,
                Samples::status,
                history(),
                members,
                ZoneOffset.UTC,
                clock);
    }

    /** The archive, which fails or waits when told to. */
    private final class Watched implements Archive {
        @Override
        public View acquire(Collections collections) {
            try {
                if (!archiveGate.await(30, TimeUnit.SECONDS)) {
                    throw new AssertionError("expected to be let go within 30 s");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting", e);
            }
            RuntimeException failure = archiveFailure;
            if (failure != null) {
                throw failure;
            }
            return loaded.archive().acquire(collections);
        }

        @Override
        public void close() {}
    }

    @Override
    public void close() {
        members.close();
        loaded.close();
    }
}

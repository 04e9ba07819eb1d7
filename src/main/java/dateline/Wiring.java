package dateline;

import dateline.archive.ArchiveStatus;
import dateline.archive.FileArchive;
import dateline.archive.View;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.RememberedQuestions;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.index.PassageFilter;
import dateline.archive.ingest.ArchiveHistory;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.ReloadAction;
import dateline.archive.ingest.Reloader;
import dateline.archive.ingest.SnapshotHistory;
import dateline.archive.store.CorpusFolder;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.answer.ArchiveAnswerer;
import dateline.asking.answer.ArchiveExplainer;
import dateline.asking.answer.AskedToday;
import dateline.asking.answer.Explainer;
import dateline.asking.answer.Rehearsal;
import dateline.asking.evidence.PassageRanking;
import dateline.asking.evidence.SentenceModel;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.llm.EvidenceChooser;
import dateline.asking.question.Analysis;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.FollowUp;
import dateline.asking.question.FollowUps;
import dateline.asking.question.KnownNames;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.QuoteChecker;
import dateline.config.Settings;
import dateline.eval.Evaluation;
import dateline.eval.quotes.QuoteEvaluation;
import dateline.eval.reading.ReadingEvaluation;
import dateline.eval.training.Training;
import dateline.front.console.PassageSearch;
import dateline.front.console.QuoteSearch;
import dateline.front.console.Services;
import dateline.front.console.Stories;
import dateline.front.discord.DiscordBot;
import dateline.member.FeedbackStore;
import dateline.member.Members;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.Aliases;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together, each when it is first asked for. */
final class Wiring implements Services {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** After so many questions of its own an answer takes about twice as long as it ever will. */
    private static final int REHEARSED = 60;

    private static final Duration CONNECTED_WITHIN = Duration.ofMinutes(2);

    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final CorpusReader reader;
    private final ArticleParser parser = new ArticleParser();
    private final Lazy<Annotator> annotator = new Lazy<>(Annotator::new);
    private final Lazy<OnnxEncoder> encoder;
    private final Lazy<Aliases> aliases;
    private final Lazy<SpeakerMatch> speakers;
    private final Lazy<FileArchive> archive;
    private final Lazy<Reloader> reloader;
    private final Lazy<Searcher> searcher;
    private final Lazy<TextEncoder> questions;
    private final Lazy<SentenceModel> sentenceModel;
    private final Lazy<SentenceRanker> ranker;
    private final Lazy<ArchiveAnswerer> answerer;
    private final Lazy<QuoteChecker> quoteChecker;
    private final Lazy<FollowUps> followUps = new Lazy<>(FollowUps::new);
    private final Lazy<ArchiveStories> stories;
    private final Lazy<Rehearsal> rehearsal;
    private final Lazy<Members> members;
    private final Lazy<DiscordBot> bot;

    Wiring(Settings settings) {
        this.settings = settings;
        reader = new CorpusReader(settings.reading());
        encoder = new Lazy<>(() -> new OnnxEncoder(model()));
        aliases = new Lazy<>(() -> Aliases.load(settings.asking().aliases()));
        speakers = new Lazy<>(() -> new SpeakerMatch(aliases.get()));
        archive = new Lazy<>(() -> FileArchive.open(settings.data(), settings.corpus(), aliases));
        reloader = new Lazy<>(() -> new Reloader(archive.get(), reader, parser, annotator.get(), encoder.get(), clock));
        questions = new Lazy<>(() -> new RememberedQuestions(encoder.get()));
        searcher = new Lazy<>(() -> new Searcher(questions.get()));
        sentenceModel = new Lazy<>(() -> SentenceModel.shipped(encoder.get().model()));
        ranker = new Lazy<>(() -> new SentenceRanker(questions.get(), sentenceModel.get()));
        answerer = new Lazy<>(() -> new ArchiveAnswerer(
                archive.get(),
                searcher.get(),
                ranker.get(),
                speakers.get(),
                EvidenceChooser.of(settings.llm()),
                settings.asking()));
        quoteChecker = new Lazy<>(() -> new QuoteChecker(speakers.get(), annotator.get()));
        stories = new Lazy<>(() -> ArchiveStories.of(
                archive.get(),
                searcher.get(),
                ranker.get(),
                speakers.get(),
                settings.asking().minConfidence()));
        rehearsal = new Lazy<>(() -> new Rehearsal(archive.get(), rehearsed()));
        members = new Lazy<>(
                () -> Members.open(CorpusFolder.of(settings.data(), settings.corpus()), settings.members(), clock));
        bot = new Lazy<>(() -> new DiscordBot(
                settings.discord(),
                new DiscordBot.Parts(
                        archive.get(),
                        answerer.get(),
                        settings.asking().quotations(),
                        quoteChecker.get(),
                        stories.get().told(),
                        reloader.get(),
                        this::status,
                        history(),
                        members.get(),
                        settings.timeZone(),
                        clock)));
    }

    @Override
    public Optional<IngestReport> prepare(Progress progress) {
        if (!reloader.get().isNeeded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reloader.get().reload(progress));
        } catch (DatelineException e) {
            if (e.retriable() && archive.get().isLoaded()) {
                LOG.warn("Answering from the snapshot before: {}", e.getMessage());
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public ArchiveStatus status() {
        try (View view = archive.get().acquire()) {
            return view.status();
        }
    }

    @Override
    public ReloadAction reload() {
        return reloader.get();
    }

    @Override
    public SnapshotHistory history() {
        return new ArchiveHistory(archive.get(), reader, () -> encoder.get().model(), clock);
    }

    @Override
    public Answerer answerer() {
        return answerer.get();
    }

    @Override
    public Answerer answererToday() {
        return new AskedToday(answerer.get(), clock.withZone(settings.timeZone()));
    }

    @Override
    public Answer answerToday(Question question, int quotations) {
        try (View view = archive.get().acquire()) {
            return answerer.get().answer(view, today(question), quotations);
        }
    }

    @Override
    public FollowUp followUp(Question said, List<EarlierTurn> turns) {
        try (View view = archive.get().acquire()) {
            return followUps.get().read(today(said), turns, view.range().orElse(null), KnownNames.of(view::names));
        }
    }

    private Question today(Question question) {
        return question.askedOn() == null
                ? question.withAskedOn(LocalDate.now(clock.withZone(settings.timeZone())))
                : question;
    }

    @Override
    public void rehearse(int questions) {
        rehearsal.get().run(questions);
    }

    @Override
    public void rehearseInBackground() {
        rehearsal.get().inBackground(REHEARSED);
    }

    /** Asks no chat model, and leaves the vectors of real questions where they are. */
    private Answerer rehearsed() {
        TextEncoder forgetful = new RememberedQuestions(encoder.get());
        return new ArchiveAnswerer(
                archive.get(),
                new Searcher(forgetful),
                new SentenceRanker(forgetful, sentenceModel.get()),
                speakers.get(),
                Optional.empty(),
                settings.asking());
    }

    @Override
    public Explainer explainer() {
        return new ArchiveExplainer(
                archive.get(),
                questions.get(),
                searcher.get(),
                sentenceModel.get(),
                speakers.get(),
                settings.asking().minConfidence());
    }

    @Override
    public PassageSearch search() {
        return this::search;
    }

    private List<Hit> search(Question question, int depth) {
        try (View view = archive.get().acquire()) {
            Analysis analysis =
                    new QuestionAnalyzer().analyze(question, view.range().orElse(null));
            PassageFilter filter =
                    new PassageFilter(analysis.understood().days(), question.askedOn(), question.source());
            return ranking().rank(view, analysis, filter, depth);
        }
    }

    @Override
    public QuoteSearch quotes() {
        return new QuoteSearch() {
            @Override
            public List<QuoteCheck> checkAll(String text) {
                try (View view = archive.get().acquire()) {
                    return quoteChecker.get().checkAll(view, text);
                }
            }

            @Override
            public QuoteCheck checkOne(String text) {
                try (View view = archive.get().acquire()) {
                    return quoteChecker.get().checkOne(view, text);
                }
            }
        };
    }

    @Override
    public Stories stories() {
        return stories.get();
    }

    private EncoderModel model() {
        return switch (settings.encoder()) {
            case E5 -> EncoderModel.E5;
            case MINILM -> EncoderModel.MINILM;
        };
    }

    private PassageRanking ranking() {
        return new PassageRanking(searcher.get(), ranker.get());
    }

    @Override
    public CorpusReader corpusReader() {
        return reader;
    }

    @Override
    public ArticleParser parser() {
        return parser;
    }

    @Override
    public Annotator annotator() {
        return annotator.get();
    }

    @Override
    public Evaluation evaluation() {
        return new Evaluation(archive.get(), answerer.get(), ranking(), speakers.get());
    }

    @Override
    public ReadingEvaluation readingEvaluation() {
        return new ReadingEvaluation(parser, annotator.get());
    }

    @Override
    public QuoteEvaluation quoteEvaluation() {
        return new QuoteEvaluation(archive.get(), quoteChecker.get());
    }

    @Override
    public FeedbackStore feedback() {
        return members.get().feedback();
    }

    @Override
    public Training training(Consumer<String> progress) {
        return new Training(archive.get(), searcher.get(), encoder.get(), model(), progress);
    }

    @Override
    public Runnable bot() {
        return () -> {
            DiscordBot running = bot.get();
            running.start();
            rehearseInBackground();
            running.awaitReady(CONNECTED_WITHIN);
            LOG.info("Connected to Discord; stop with Ctrl-C");
            running.awaitEnd();
        };
    }

    @Override
    public void close() {
        bot.ifBuilt(DiscordBot::close);
        members.ifBuilt(Members::close);
        rehearsal.ifBuilt(Rehearsal::close);
        archive.ifBuilt(FileArchive::close);
        encoder.ifBuilt(OnnxEncoder::close);
    }
}

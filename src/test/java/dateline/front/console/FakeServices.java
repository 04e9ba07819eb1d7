package dateline.front.console;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.ReloadAction;
import dateline.archive.ingest.SnapshotHistory;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.answer.Explainer;
import dateline.asking.answer.Explanation;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.FollowUp;
import dateline.asking.question.FollowUps;
import dateline.asking.question.KnownNames;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.asking.verify.QuoteCheck;
import dateline.config.Settings;
import dateline.eval.Evaluation;
import dateline.eval.quotes.QuoteEvaluation;
import dateline.eval.reading.ReadingEvaluation;
import dateline.eval.training.Training;
import dateline.member.FeedbackStore;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Services that give fixed results and remember what they were asked. */
final class FakeServices implements Services {
    final List<Question> asked = new ArrayList<>();
    final List<String> checked = new ArrayList<>();
    final List<Object> stories = new ArrayList<>();
    int prepared;
    int closed;
    int botRuns;
    int trainings;
    int rehearsed;
    int rehearsals;
    int depth;
    Optional<IngestReport> loaded = Optional.empty();
    private final CountDownLatch answering = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);

    @Override
    public Optional<IngestReport> prepare(Progress progress) {
        prepared++;
        loaded.ifPresent(report -> progress.update(Progress.Step.READING, 3, 3));
        return loaded;
    }

    @Override
    public ArchiveStatus status() {
        return Samples.status();
    }

    @Override
    public ReloadAction reload() {
        return progress -> {
            progress.update(Progress.Step.EMBEDDING, 4, 4);
            return Samples.report();
        };
    }

    @Override
    public SnapshotHistory history() {
        return Samples.history();
    }

    @Override
    public Answerer answerer() {
        return question -> {
            asked.add(question);
            return answer(question);
        };
    }

    @Override
    public void rehearse(int questions) {
        rehearsed += questions;
    }

    @Override
    public void rehearseInBackground() {
        rehearsals++;
    }

    /** Waits until the endless question is being answered. */
    void awaitQuestion() {
        await(answering);
    }

    /** As the parts do that are closed under a command at work. */
    private Answer untilClosed() {
        answering.countDown();
        await(closing);
        throw new IllegalStateException("expected an open encoder, found one that was closed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(Question question) {
        return switch (question.text()) {
            case "unknown?" -> Samples.notInArchive(question, Answer.Missing.TOPIC);
            case "which?" -> Samples.clarify(question);
            case "how many?" -> Samples.conflicting(question);
            case "unreadable?" -> throw new DatelineException("expected an archive, found none");
            case "endless?" -> untilClosed();
            case "deep?" -> throw new StackOverflowError();
            case "bug?" -> throw new IllegalStateException("a bug");
            case String _ -> Samples.quoted(question);
        };
    }

    @Override
    public Answerer answererToday() {
        return answerer();
    }

    @Override
    public Answer answerToday(Question question, int quotations) {
        return new Answer.Quoted(Samples.frame(question), List.of(Samples.full(), Samples.bare("It rained.")), 0.75);
    }

    @Override
    public FollowUp followUp(Question said, List<EarlierTurn> turns) {
        return new FollowUps().read(said, turns, null, KnownNames.NONE);
    }

    @Override
    public Explainer explainer() {
        return question -> new Explanation(
                new Understood(null, null, null, null, Understood.Kind.OTHER),
                question.text(),
                List.of(new Explanation.Step("searching passages", Duration.ofMillis(2), 1)),
                List.of(Samples.hit()),
                List.of(Samples.weighed()));
    }

    @Override
    public PassageSearch search() {
        return (question, limit) -> {
            asked.add(question);
            depth = limit;
            return List.of(Samples.hit());
        };
    }

    @Override
    public QuoteSearch quotes() {
        return new QuoteSearch() {
            @Override
            public List<QuoteCheck> checkAll(String text) {
                checked.add(text);
                return List.of(Samples.altered(text));
            }

            @Override
            public QuoteCheck checkOne(String text) {
                checked.add(text);
                return Samples.altered(text);
            }
        };
    }

    @Override
    public Stories stories() {
        return new FakeStories(stories);
    }

    @Override
    public QuoteEvaluation quoteEvaluation() {
        throw new UnsupportedOperationException("the evaluation is tried with the real parts");
    }

    @Override
    public CorpusReader corpusReader() {
        return new CorpusReader(Settings.Reading.DEFAULT);
    }

    @Override
    public ArticleParser parser() {
        return new ArticleParser();
    }

    @Override
    public Annotator annotator() {
        return new Annotator();
    }

    @Override
    public Evaluation evaluation() {
        throw new UnsupportedOperationException("the evaluation is tried with the real parts");
    }

    @Override
    public ReadingEvaluation readingEvaluation() {
        return new ReadingEvaluation(parser(), annotator());
    }

    @Override
    public FeedbackStore feedback() {
        throw new UnsupportedOperationException("feedback is tried with the real parts");
    }

    @Override
    public Training training(Consumer<String> progress) {
        trainings++;
        throw new UnsupportedOperationException("training is tried with the real parts");
    }

    @Override
    public Runnable bot() {
        return () -> botRuns++;
    }

    @Override
    public void close() {
        closed++;
        closing.countDown();
    }
}

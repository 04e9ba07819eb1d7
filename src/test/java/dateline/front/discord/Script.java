package dateline.front.discord;

import dateline.archive.View;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.ReloadAction;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answering;
import dateline.asking.question.Question;
import dateline.front.discord.card.Samples;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An archive that answers as a test wants it, and waits when told to. */
final class Script implements Answering, ReloadAction {
    volatile Function<String, Answer> answer = Script::harbour;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final AtomicInteger reloads = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch questionBegun = new CountDownLatch(1);
    private volatile CountDownLatch reloadBegun = new CountDownLatch(1);
    private volatile @Nullable Progress progress;
    private volatile @Nullable RuntimeException reloadFailure;

    void reset() {
        answer = Script::harbour;
        questions.clear();
        reloads.set(0);
        gate = new CountDownLatch(0);
        questionBegun = new CountDownLatch(1);
        reloadBegun = new CountDownLatch(1);
        progress = null;
        reloadFailure = null;
    }

    /** What was asked since the last reset. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    int reloads() {
        return reloads.get();
    }

    /** Lets answers and reloads wait. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void letGo() {
        gate.countDown();
    }

    void failReload(RuntimeException failure) {
        reloadFailure = failure;
    }

    /** Waits until a question is being answered: Discord is told that it was taken a moment before. */
    void awaitQuestion() {
        await(questionBegun);
    }

    /** Waits until a reload is on its way; returns what it reports its progress to. */
    Progress awaitReload() {
        await(reloadBegun);
        Progress reported = progress;
        return reported == null ? Progress.NONE : reported;
    }

    @Override
    public Answer answer(View view, Question question, int quotations) {
        questions.add(question.text());
        questionBegun.countDown();
        await(gate);
        return answer.apply(question.text());
    }

    @Override
    public IngestReport reload(Progress reported) {
        reloads.incrementAndGet();
        RuntimeException failure = reloadFailure;
        if (failure != null) {
            throw failure;
        }
        progress = reported;
        reloadBegun.countDown();
        await(gate);
        return Samples.report(12);
    }

    private static Answer harbour(String question) {
        return Samples.quoted(question, List.of(Samples.harbour()));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("expected to be let go within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}

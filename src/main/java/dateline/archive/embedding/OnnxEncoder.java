package dateline.archive.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the packed models with its projection, in this process. Loaded at the first use, once. Thread-safe. Passages go to
 * the model's one session from several threads, longest first; a question is run by the thread that asks.
 */
public final class OnnxEncoder implements TextEncoder {
    private final EncoderModel model;
    private final Projection projection;
    private final String name;
    private final int callers;
    private @Nullable Loaded loaded;
    private boolean closed;

    /** What is there once the model is loaded. */
    private record Loaded(OnnxBert bert, ExecutorService threads) {}

    /** An encoder with as many callers as there are cores, at most four. */
    public OnnxEncoder(EncoderModel model) {
        this(model, Projection.shipped(model), Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * An encoder.
     *
     * @param callers how many passages are run at once
     */
    public OnnxEncoder(EncoderModel model, Projection projection, int callers) {
        this.model = model;
        this.projection = projection;
        this.name = EncoderName.of(model, projection).toString();
        this.callers = callers;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<PassageVectors> passages(List<String> texts) {
        return states(texts).stream()
                .map(states -> new PassageVectors(states.pooled(), projection.passage(states)))
                .toList();
    }

    /** Values in a state of the model. */
    public int dimensions() {
        return questionStates("").dimensions();
    }

    /** The states of passages as the model gives them, in the order of {@code texts}; for training. */
    public List<TokenStates> states(List<String> texts) {
        OnnxBert bert = load().bert();
        ExecutorService threads = load().threads();
        List<Integer> order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -texts.get(i).length()))
                .toList();
        List<Future<TokenStates>> running = order.stream()
                .map(i -> threads.submit(() -> bert.run(model.passagePrefix(), texts.get(i))))
                .toList();
        TokenStates[] states = new TokenStates[texts.size()];
        for (int i = 0; i < states.length; i++) {
            states[order.get(i)] = join(running.get(i));
        }
        return List.of(states);
    }

    private static TokenStates join(Future<TokenStates> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while texts were encoded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("expected a text to be encoded, found " + e.getCause(), e);
        }
    }

    @Override
    public QuestionVectors question(String text) {
        TokenStates states = questionStates(text);
        return new QuestionVectors(
                states.pooled(),
                states.starts(),
                states.ends(),
                projection.question(states),
                projection.factors(states));
    }

    /** The states of a question as the model gives them; for training. */
    public TokenStates questionStates(String text) {
        return load().bert().run(model.questionPrefix(), text);
    }

    private synchronized Loaded load() {
        if (closed) {
            throw new IllegalStateException("expected an open encoder, found one that was closed");
        }
        if (loaded == null) {
            loaded = new Loaded(
                    new OnnxBert(model),
                    Executors.newFixedThreadPool(
                            callers,
                            Thread.ofPlatform().daemon().name("embedding-", 0).factory()));
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (loaded != null) {
            loaded.threads().close();
            loaded.bert().close();
            loaded = null;
        }
    }
}

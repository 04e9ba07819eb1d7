package dateline.archive.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.text.DatelineException;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The quantised all-MiniLM-L6-v2 in this process: 384 dimensions, mean pooling, texts beyond 510 word pieces in parts whose
 * vectors are averaged. Loaded at the first use, once. Thread-safe.
 *
 * <p>LangChain4j does the tokenising and pooling; the session is our own, because LangChain4j's starts as many native threads
 * as there are cores, and they spin: twice the CPU for the same passages. Here a session has one thread and texts go to it
 * from several Java threads. Each text is run by itself: nothing is padded, and a vector does not depend on its neighbours
 * (the quantised model scales its activations by the whole batch).
 *
 * <p>The tokenizer library would ask a cloud metadata address while it loads, and tell its makers. Both switches that keep it
 * from that are set before it can; a value in the environment, which it prefers, is left to the operator.
 */
public final class MiniLmEncoder implements TextEncoder {
    /** The tokenizer library's switch against telemetry, read from the environment, then from the system properties. */
    static final String OPT_OUT = "OPT_OUT_TRACKING";

    /** Its switch against any use of the network. */
    private static final String OFFLINE = "ai.djl.offline";

    private final int callers;
    private @Nullable Loaded loaded;
    private boolean closed;

    /** An encoder with as many callers as there are cores, at most four. */
    public MiniLmEncoder() {
        this(Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * An encoder.
     *
     * @param callers how many texts are run at once
     */
    public MiniLmEncoder(int callers) {
        this.callers = callers;
    }

    /** What is there once the model is loaded. */
    private record Loaded(OrtSession session, ExecutorService threads, Model model) {}

    private static final class Model extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        Model(OnnxBertBiEncoder encoder, ExecutorService threads) {
            super(threads);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        // Longest first, so that the callers end together; a blank text has no tokens to run.
        List<Integer> order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -texts.get(i).length()))
                .toList();
        List<TextSegment> segments = order.stream()
                .map(i -> TextSegment.from(texts.get(i).isBlank() ? "." : texts.get(i)))
                .toList();
        var embedded = load().model().embedAll(segments).content();
        float[][] vectors = new float[texts.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[order.get(i)] = embedded.get(i).vector();
        }
        return List.of(vectors);
    }

    private synchronized Loaded load() {
        if (closed) {
            throw new IllegalStateException("expected an open encoder, found one that was closed");
        }
        if (loaded == null) {
            System.setProperty(OPT_OUT, "true");
            System.setProperty(OFFLINE, "true");
            try (InputStream model = resource("/all-minilm-l6-v2-q.onnx");
                    InputStream tokenizer = resource("/all-minilm-l6-v2-q-tokenizer.json");
                    var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                var environment = OrtEnvironment.getEnvironment();
                var session = environment.createSession(model.readAllBytes(), options);
                var threads = Executors.newFixedThreadPool(
                        callers,
                        Thread.ofPlatform().daemon().name("embedding-", 0).factory());
                var encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
                loaded = new Loaded(session, threads, new Model(encoder, threads));
            } catch (IOException | OrtException e) {
                throw new DatelineException("expected to load the model " + model() + ", found " + e, e);
            }
        }
        return loaded;
    }

    private static InputStream resource(String name) {
        InputStream stream = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new DatelineException("expected " + name + " on the class path, found nothing; build again");
        }
        return stream;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (loaded != null) {
            loaded.threads().close();
            try {
                loaded.session().close();
            } catch (OrtException e) {
                throw new DatelineException("expected the model " + model() + " to close, found " + e, e);
            }
            loaded = null;
        }
    }
}

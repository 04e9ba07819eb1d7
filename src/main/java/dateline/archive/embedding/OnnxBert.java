package dateline.archive.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.text.DatelineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A BERT model and its tokenizer in this process, run for the states of all word pieces: LangChain4j's own classes give the
 * pooled vector only. One native thread, because several spin: twice the CPU for the same texts. Thread-safe; each text is
 * run by itself, so that nothing is padded and a vector does not depend on its neighbours (a quantised model scales its
 * activations by the whole batch). Texts beyond {@value #MAX_PIECES} pieces are run in parts, and only to piece {@value #MOST_PIECES}:
 * what is longer than that without the end of a sentence is no prose, and would fill memory and database.
 *
 * <p>The tokenizer library would ask a cloud metadata address while it loads, and tell its makers. Both switches that keep it
 * from that are set before it can; a value in the environment, which it prefers, is left to the operator.
 */
final class OnnxBert implements AutoCloseable {
    /** The tokenizer library's switch against telemetry, read from the environment, then from the system properties. */
    static final String OPT_OUT = "OPT_OUT_TRACKING";

    /** Its switch against any use of the network. */
    private static final String OFFLINE = "ai.djl.offline";

    /** BERT's 512 positions, less the two marks. */
    private static final int MAX_PIECES = 510;

    private static final int MOST_PIECES = 7 * MAX_PIECES;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final boolean wantsTypes;

    OnnxBert(EncoderModel model) {
        System.setProperty(OPT_OUT, "true");
        System.setProperty(OFFLINE, "true");
        try (InputStream weights = resource(model, ".onnx");
                InputStream vocabulary = resource(model, "-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(weights.readAllBytes(), options);
            wantsTypes = session.getInputNames().contains("token_type_ids");
            tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, Map.of("padding", "false", "truncation", "false"));
        } catch (IOException | OrtException e) {
            throw new DatelineException("expected to load the model " + model.resource() + ", found " + e, e);
        }
    }

    private static InputStream resource(EncoderModel model, String ending) {
        String name = "/" + model.resource() + ending;
        InputStream stream = model.home().getResourceAsStream(name);
        if (stream == null) {
            throw new DatelineException("expected " + name + " on the class path, found nothing; build again");
        }
        return stream;
    }

    /** Runs a text with a prefix before it; pieces of the prefix and marks have no state of their own in the result. */
    TokenStates run(String prefix, String text) {
        var seen = new CodePoints(prefix + text);
        Encoding encoding = tokenizer.encode(seen.text());
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        int end = Math.min(ids.length - 1, 1 + MOST_PIECES);
        Gathered gathered = new Gathered(end, seen, prefix.length());
        for (int from = 1; from < Math.max(2, end); from += MAX_PIECES) {
            int to = Math.min(end, from + MAX_PIECES);
            long[] part = new long[to - from + 2];
            part[0] = ids[0];
            System.arraycopy(ids, from, part, 1, to - from);
            part[part.length - 1] = ids[ids.length - 1];
            gathered.add(states(part), spans, from, to);
        }
        return gathered.result();
    }

    private float[] states(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", input);
            inputs.put("attention_mask", mask);
            if (wantsTypes) {
                inputs.put("token_type_ids", types);
            }
            try (var result = session.run(inputs)) {
                FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
                float[] states = new float[values.remaining()];
                values.get(states);
                return states;
            }
        } catch (OrtException e) {
            throw new DatelineException("expected the model to run on " + ids.length + " word pieces, found " + e, e);
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new DatelineException("expected the model to close, found " + e, e);
        }
    }

    /** The states of a text's parts, put together. */
    private static final class Gathered {
        private final int[] starts;
        private final int[] ends;
        private final CodePoints seen;
        private final int prefix;
        private float[] states = new float[0];
        private double[] sum = new double[0];
        private int size;

        Gathered(int atMost, CodePoints seen, int prefix) {
            this.starts = new int[atMost];
            this.ends = new int[atMost];
            this.seen = seen;
            this.prefix = prefix;
        }

        void add(float[] part, CharSpan[] spans, int from, int to) {
            int dimensions = part.length / (to - from + 2);
            if (sum.length == 0) {
                sum = new double[dimensions];
                states = new float[starts.length * dimensions];
            }
            for (int i = 0; i < part.length; i++) {
                sum[i % dimensions] += part[i];
            }
            for (int i = from; i < to; i++) {
                CharSpan span = spans[i];
                int end = span == null ? 0 : seen.offset(span.getEnd());
                if (span != null && end > prefix) {
                    starts[size] = Math.max(0, seen.offset(span.getStart()) - prefix);
                    ends[size] = end - prefix;
                    Vectors.copyUnit(part, (i - from + 1) * dimensions, states, size * dimensions, dimensions);
                    size++;
                }
            }
        }

        TokenStates result() {
            float[] pooled = new float[sum.length];
            for (int i = 0; i < pooled.length; i++) {
                pooled[i] = (float) sum[i];
            }
            Vectors.copyUnit(pooled, 0, pooled, 0, pooled.length);
            return new TokenStates(
                    pooled,
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(states, size * pooled.length));
        }
    }
}

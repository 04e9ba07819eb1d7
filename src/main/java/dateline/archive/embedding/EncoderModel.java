package dateline.archive.embedding;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import java.util.Arrays;
import java.util.Optional;

/**
 * The models that can be used: quantised BERT bi-encoders with 384 dimensions and mean pooling, as LangChain4j packs them.
 * E5 (L. Wang and others, "Text embeddings by weakly-supervised contrastive pre-training", 2022) finds better, MiniLM (W.
 * Wang and others, 2020) costs half.
 */
public enum EncoderModel {
    E5("e5-small-v2-q", E5SmallV2QuantizedEmbeddingModel.class, "query: ", "passage: ", "b9151f53", "fec4e1bc"),
    MINILM("all-minilm-l6-v2-q", AllMiniLmL6V2QuantizedEmbeddingModel.class, "", "", "df4d1c08", "c3f77764");

    private final String name;
    private final Class<?> home;
    private final String questionPrefix;
    private final String passagePrefix;
    private final String weights;
    private final String vocabulary;

    EncoderModel(
            String name,
            Class<?> home,
            String questionPrefix,
            String passagePrefix,
            String weights,
            String vocabulary) {
        this.name = name;
        this.home = home;
        this.questionPrefix = questionPrefix;
        this.passagePrefix = passagePrefix;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** The name of its resources, without their endings. */
    public String resource() {
        return name;
    }

    /** The files that the plain name stands for; others make a name of their own. */
    ModelFiles meant() {
        return new ModelFiles(weights, vocabulary);
    }

    /** The model of a name, whatever its files; empty if there is none. */
    static Optional<EncoderModel> named(String name) {
        return Arrays.stream(values()).filter(model -> model.name.equals(name)).findAny();
    }

    /** A class beside its resources. */
    Class<?> home() {
        return home;
    }

    /** What the model was trained to see before a question. */
    String questionPrefix() {
        return questionPrefix;
    }

    /** What the model was trained to see before a passage. */
    String passagePrefix() {
        return passagePrefix;
    }
}

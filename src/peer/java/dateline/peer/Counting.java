package dateline.peer;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** A model that counts what it is given. Not thread-safe. */
final class Counting implements EmbeddingModel {
    private final EmbeddingModel model;
    private int texts;

    Counting(EmbeddingModel model) {
        this.model = model;
    }

    int texts() {
        return texts;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        texts += segments.size();
        return model.embedAll(segments);
    }
}

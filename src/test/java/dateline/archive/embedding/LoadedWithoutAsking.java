package dateline.archive.embedding;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;

/** Loads an embedding model in a process of its own, and prints every address that it asks for; none is reached. */
public final class LoadedWithoutAsking {
    private LoadedWithoutAsking() {}

    /** Loads {@code ours}, the encoder, or {@code theirs}, LangChain4j's model as it is. */
    public static void main(String[] args) {
        URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") ? new Refusing() : null);
        switch (args[0]) {
            case "ours" -> {
                try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
                    System.out.println(
                            "vectors " + encoder.passages(List.of("rain")).size());
                }
            }
            case "theirs" -> {
                var embedded = new AllMiniLmL6V2QuantizedEmbeddingModel().embed("rain");
                System.out.println("vectors " + List.of(embedded).size());
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            System.out.println("asked " + url);
            throw new IOException("refused");
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            return openConnection(url);
        }
    }
}

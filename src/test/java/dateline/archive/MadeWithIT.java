package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.Projections;
import dateline.archive.index.MadeWith;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeWithIT {
    private static final String TEXT = "date 2018-06-04 The lock gate of Hallin was mended on Friday.";

    @TempDir
    private Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();

    private Loaded load() {
        Loaded corpus = new Loaded(folder, encoder).with("gate.txt", TEXT);
        corpus.reload();
        return corpus;
    }

    private static ArchiveStatus status(Loaded corpus) {
        return corpus.archive().status().orElseThrow();
    }

    private static void replaceInManifest(Loaded corpus, String old, String other) throws IOException {
        Path manifest = corpus.archive()
                .folder()
                .index(status(corpus).snapshot().value())
                .resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(old);
        Files.writeString(manifest, text.replace(old, other));
    }

    @Test
    void anIndexOfAnotherAnalyzerIsBuiltAgainAndNothingIsEmbeddedAgain() throws IOException {
        try (Loaded corpus = load()) {
            MadeWith made = status(corpus).madeWith();
            replaceInManifest(corpus, made.analyzer(), "0123456789abcdef");
            int embedded = encoder.encoded();

            try (var opened = FileArchive.open(folder.resolve("data"), corpus.corpus())) {
                assertThat(opened.status().orElseThrow().madeWith()).isEqualTo(made);
            }

            assertThat(encoder.encoded()).isEqualTo(embedded);
        }
    }

    @Test
    void anIndexOfAVersionThatDidNotTellIsBuiltAgain() throws IOException {
        try (Loaded corpus = load()) {
            MadeWith made = status(corpus).madeWith();
            replaceInManifest(corpus, "\"madeWith\"", "\"contentHash\"");

            try (var opened = FileArchive.open(folder.resolve("data"), corpus.corpus())) {
                assertThat(opened.status().orElseThrow().madeWith()).isEqualTo(made);
            }
        }
    }

    @Test
    void anotherRankerIsToldAndNothingIsBuiltAgain() throws IOException {
        try (Loaded corpus = load()) {
            assertThat(status(corpus).hasOtherRanker()).isFalse();
            replaceInManifest(corpus, "\"ranker\" : \"none\"", "\"ranker\" : \"0123456789abcdef\"");

            try (var opened = FileArchive.open(folder.resolve("data"), corpus.corpus())) {
                assertThat(opened.status().orElseThrow().hasOtherRanker()).isTrue();
            }
        }
    }

    @Test
    void anotherProjectionEmbedsAgainAndIsToldInTheStatus() {
        var one = Projections.random(EncoderModel.MINILM, 8);
        var other = Projections.random(EncoderModel.MINILM, 16);
        try (var corpus = new Loaded(folder, new OnnxEncoder(EncoderModel.MINILM, one, 1)).with("gate.txt", TEXT)) {
            corpus.reload();
            assertThat(status(corpus).madeWith().projection()).isEqualTo(one.hash());
            assertThat(corpus.reload().embedded()).isZero();
        }

        try (var corpus = new Loaded(folder, new OnnxEncoder(EncoderModel.MINILM, other, 1))) {
            assertThat(corpus.reload().embedded()).isEqualTo(1);
            assertThat(status(corpus).madeWith().projection()).isEqualTo(other.hash());
        }
    }
}

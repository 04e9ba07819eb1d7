package dateline.archive.index;

import dateline.archive.WordHashEncoder;
import dateline.archive.embedding.PassageVectors;
import dateline.archive.store.ArticleJson;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Passage;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles that are made by hand, and the index of them. */
final class Written {
    private final List<AnnotatedArticle> articles = new ArrayList<>();

    /** A sentence with what is known of its day. */
    record Told(String text, SentenceDate date) {
        static Told on(String text, String from, String to) {
            var interval = new DateInterval(LocalDate.parse(from), LocalDate.parse(to));
            return new Told(text, new SentenceDate(from, interval, DateBasis.WRITTEN));
        }

        static Told anyDay(String text) {
            return new Told(text, SentenceDate.ARTICLE);
        }
    }

    /** Adds an article whose sentences make up one passage. */
    Written with(String id, @Nullable String title, @Nullable String source, @Nullable String published, Told... told) {
        var text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (Told sentence : told) {
            int start = text.length();
            text.append(sentence.text());
            sentences.add(new Sentence(1, new Span(start, text.length()), sentence.date()));
            text.append(' ');
        }
        var whole = new Span(0, text.length() - 1);
        var publication = published == null ? Publication.UNKNOWN : Publication.written(LocalDate.parse(published));
        var article = new Article(
                id,
                title,
                source,
                null,
                null,
                publication,
                text.toString().stripTrailing(),
                List.of(new Paragraph(1, whole, Paragraph.Kind.BODY)),
                Map.of());
        var passage = new Passage(0, whole, 0, sentences.size());
        articles.add(new AnnotatedArticle(article, sentences, List.of(), List.of(), List.of(passage)));
        return this;
    }

    /** As of a file: the first folder of the id. */
    private static String collection(AnnotatedArticle article) {
        return article.article().id().replaceFirst("/?[^/]*$", "");
    }

    /** Writes the index and opens it. */
    SnapshotIndex open(Path folder) {
        return open(folder, PassageCodec.GRAPH_FROM);
    }

    /** The same, with a graph of neighbours from so many passages on. */
    SnapshotIndex open(Path folder, int graphFrom) {
        try (var encoder = new WordHashEncoder()) {
            Files.createDirectories(folder);
            try (var writer = new SnapshotIndexWriter(folder, graphFrom)) {
                articles.sort(Comparator.comparing(each -> each.article().id()));
                for (AnnotatedArticle article : articles) {
                    List<PassageVectors> vectors =
                            encoder.passages(List.of(article.article().text()));
                    writer.add(article, collection(article), ArticleJson.write(article), vectors);
                }
                var contents = writer.finish();
                writer.sign(new SnapshotManifest(
                        SnapshotManifest.FORMAT,
                        "s1",
                        Instant.EPOCH,
                        "/corpus",
                        "fingerprint",
                        contents.articles(),
                        contents.passages(),
                        null,
                        null,
                        encoder.model(),
                        "1",
                        "",
                        contents.collections(),
                        MadeWith.now(encoder.model())));
            }
            return SnapshotIndex.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

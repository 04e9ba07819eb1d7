package dateline.archive.index;

import dateline.archive.terms.TermAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What the index makes of a text: one term for what is one word to a reader, however it is written
 * ({@link TermAnalyzer}). A change needs a new {@link SnapshotManifest#FORMAT}. Thread-safe.
 */
public final class Analysis implements AutoCloseable {
    private final Analyzer analyzer = TermAnalyzer.words();

    Analyzer analyzer() {
        return analyzer;
    }

    /** The terms of a text, in order, repeated as they are repeated there; may be empty. */
    public List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("a string that cannot be read", e);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}

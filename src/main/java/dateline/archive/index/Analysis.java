package dateline.archive.index;

import dateline.archive.terms.TermAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What the index makes of a text: one term for what is one word to a reader, however it is written
 * ({@link TermAnalyzer}). A change needs a new {@link SnapshotManifest#FORMAT}. Thread-safe.
 */
public final class Analysis implements AutoCloseable {
    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            TermAnalyzer.words(), Map.of(Fields.NAMES, TermAnalyzer.names(), Fields.WHOLE_NAMES, TermAnalyzer.names()));

    Analyzer analyzer() {
        return analyzer;
    }

    /** The terms of a text, in order, repeated as they are repeated there; may be empty. */
    public List<String> terms(String text) {
        return places(text).stream().flatMap(List::stream).toList();
    }

    /** The same by their places: what stands at one place is one word in several spellings. */
    List<List<String>> places(String text) {
        return places(Fields.BODY, text);
    }

    private List<List<String>> places(String field, String text) {
        List<List<String>> places = new ArrayList<>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    places.add(new ArrayList<>(1));
                }
                places.getLast().add(term.toString());
            }
            stream.end();
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException("a string that cannot be read", e);
        }
    }

    /** The names of a text, folded and not stemmed, in order. */
    List<String> names(String text) {
        return places(Fields.NAMES, text).stream().flatMap(List::stream).toList();
    }

    /** The distinct names of a text that begin no sentence. */
    Set<String> namesInside(String text) {
        return TermAnalyzer.namesInside(text);
    }

    @Override
    public void close() {
        analyzer.close();
    }
}

package dateline.archive.terms;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * Lucene's view of {@code TermReader}. Offsets are those of the text itself, in UTF-16 code units. The same text has the
 * same terms on every machine, whatever its locale. Thread-safe.
 */
public final class TermAnalyzer extends Analyzer {
    private final Function<String, List<Term>> reader;
    private final boolean stems;

    private TermAnalyzer(Function<String, List<Term>> reader, boolean stems) {
        this.reader = reader;
        this.stems = stems;
    }

    /** All words but the commonest, stemmed (Porter: An Algorithm for Suffix Stripping, Program 14, 1980). */
    public static TermAnalyzer words() {
        return new TermAnalyzer(TermReader.shared()::terms, true);
    }

    /** Capitalised words and acronyms alone, not stemmed. */
    public static TermAnalyzer names() {
        return new TermAnalyzer(TermReader.shared()::names, false);
    }

    /** The distinct names of a text that begin no sentence, where a capital letter tells nothing; in order of letters. */
    public static Set<String> namesInside(String text) {
        return TermReader.shared().namesInside(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new TermTokenizer(reader);
        TokenStream terms = stems ? new PorterStemFilter(source) : source;
        return new TokenStreamComponents(source, terms);
    }
}

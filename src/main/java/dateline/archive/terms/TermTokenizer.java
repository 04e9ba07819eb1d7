package dateline.archive.terms;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the terms of a text to Lucene, one by one. The text is read whole: what a word is depends on its neighbours. */
final class TermTokenizer extends Tokenizer {
    private static final int BUFFER = 8192;

    private final Function<String, List<Term>> reader;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final char[] buffer = new char[BUFFER];
    private List<Term> terms = List.of();
    private int length;
    private int next;

    TermTokenizer(Function<String, List<Term>> reader) {
        this.reader = reader;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        length = text.length();
        terms = reader.apply(text.toString());
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        Term found = terms.get(next++);
        term.append(found.text());
        offset.setOffset(correctOffset(found.start()), correctOffset(found.end()));
        increment.setPositionIncrement(found.increment());
        keyword.setKeyword(found.fixed());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }

    @Override
    public void close() throws IOException {
        super.close();
        terms = List.of();
    }
}

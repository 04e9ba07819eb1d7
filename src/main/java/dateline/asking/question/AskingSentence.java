package dateline.asking.question;

import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.List;

/** The sentence of a question that asks, where others tell first what it is about: "The dam broke. Who built it?" Stateless. */
public final class AskingSentence {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private AskingSentence() {}

    /** The last sentence that ends with a question mark; all of the text if none does, or if there is but one. */
    public static Span in(String text) {
        List<Span> sentences = SPLITTER.split(text, new Span(0, text.length()));
        return sentences.reversed().stream()
                .filter(sentence -> sentences.size() > 1
                        && sentence.of(text).stripTrailing().endsWith("?"))
                .findFirst()
                .orElse(new Span(0, text.length()));
    }
}

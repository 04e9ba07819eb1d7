package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quotations of a paragraph, marks included, and how many words each has. Immutable. */
final class Quotations {
    /** What may stand between reporting words and a quotation that is a sentence of its own, besides what ends in a comma. */
    private static final Set<String> SAYING = Set.of("saying", "as saying", "by saying");

    private static final int MAX_LEAD = 120;

    private final String text;
    private final SpanOrder<Span> order;
    private final Map<Span, Integer> words = new HashMap<>();

    /** Counts each quotation once: one that is never closed is looked at for every sentence it reaches over. */
    Quotations(String text, Span paragraph) {
        this.text = text;
        List<Span> spans = QuotationMarks.in(text, paragraph);
        Tokenizer tokenizer = new Tokenizer();
        for (Span span : spans) {
            int count = 0;
            for (Token token : tokenizer.tokens(text, span)) {
                count += token.kind() == Token.Kind.MARK ? 0 : 1;
            }
            words.put(span, count);
        }
        order = new SpanOrder<>(spans, span -> span);
    }

    /** Those that a sentence has a part of, in order. */
    List<Span> of(Span sentence) {
        return order.overlapping(sentence);
    }

    /** The one that ends right before a sentence, blanks aside. */
    Optional<Span> before(Span sentence) {
        int end = sentence.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int wordsEnd = end;
        return order.lastBefore(sentence.start()).filter(quote -> quote.end() >= wordsEnd);
    }

    int words(Span quote) {
        return words.getOrDefault(quote, 0);
    }

    /** Whether a quotation is a sentence of its own: at the sentence's start, or after the cue and a comma or colon. */
    boolean stands(Span quote, Span sentence, Cue cue, Span mention) {
        int from = Math.min(cue.span().start(), mention.start());
        int to = Math.max(cue.span().end(), mention.end());
        boolean before = quote.end() <= from && quote.start() <= sentence.start() + 1;
        if (before || quote.start() < to) {
            return before;
        }
        String lead = text.substring(to, Math.min(quote.start(), to + MAX_LEAD)).strip();
        boolean parted = quote.start() - to <= MAX_LEAD && (lead.isEmpty() || lead.endsWith(",") || lead.endsWith(":"));
        return (parted || SAYING.contains(lead)) && QuotationMarks.capital(text, quote);
    }
}

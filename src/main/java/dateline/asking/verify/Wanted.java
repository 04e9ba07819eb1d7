package dateline.asking.verify;

import dateline.asking.question.FunctionWords;
import dateline.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a claim as they are looked for: without the marks around them, and without what leads out of it at either end.
 *
 * @param text of the claim
 * @param tokens from the first that says something to the last one; at least one
 * @param closing the full stop, question or exclamation mark that the claim ends with, or an empty text
 */
record Wanted(String text, List<QuoteToken> tokens, String closing) {
    private static final double FUNCTION_WORD = 0.5;
    private static final double MARK = 0.15;

    /**
     * The least score of an {@link Alignment} that is no chance: for claims of the weight of five content words, and of eight or
     * more. Of 1,200 foreign sentences four reach it, all of them phrases of the trade ("could not be immediately reached
     * for comment"); of 1,600 quotes with one change two do not.
     */
    private static final double NEAR_IF_SHORT = 0.5;

    private static final double NEAR_IF_LONG = 0.4;
    private static final double SHORT = 5;
    private static final double LONG = 8;

    Wanted {
        tokens = List.copyOf(tokens);
    }

    /** The words of a claim; without tokens if it has no word. */
    static Wanted of(String claim) {
        List<QuoteToken> tokens = QuoteTokens.of(claim);
        int from = 0;
        while (from < tokens.size() && tokens.get(from).isSoft()) {
            from++;
        }
        int to = tokens.size();
        String closing = "";
        while (to > from && (tokens.get(to - 1).isSoft() || isCall(tokens.get(to - 1)))) {
            to--;
            closing = close(tokens.get(to)).isEmpty() ? closing : close(tokens.get(to));
        }
        boolean word = tokens.subList(from, to).stream().anyMatch(QuoteToken::word);
        return new Wanted(claim, word ? tokens.subList(from, to) : List.of(), closing);
    }

    /** How a token ends a sentence, or an empty text if it does not. */
    static String close(QuoteToken token) {
        return switch (token.key()) {
            case "?", "!" -> token.key();
            case ".", "\"." -> ".";
            default -> "";
        };
    }

    private static boolean isCall(QuoteToken token) {
        return token.key().equals("?") || token.key().equals("!");
    }

    /** From the first token to the last. */
    Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** What each token counts for. */
    double[] weights() {
        return tokens.stream().mapToDouble(Wanted::weight).toArray();
    }

    /** How well an article's words must fit to be the words that were altered. */
    double near() {
        double all = tokens.stream().mapToDouble(Wanted::weight).sum();
        double length = Math.clamp((all - SHORT) / (LONG - SHORT), 0, 1);
        return NEAR_IF_SHORT + length * (NEAR_IF_LONG - NEAR_IF_SHORT);
    }

    private static double weight(QuoteToken token) {
        if (!token.word()) {
            return MARK;
        }
        return isContent(token) ? 1 : FUNCTION_WORD;
    }

    /** Whether a token says what a sentence is about. */
    static boolean isContent(QuoteToken token) {
        return token.word() && !FunctionWords.contains(token.key());
    }

    int words() {
        return (int) tokens.stream().filter(QuoteToken::word).count();
    }

    /** The distinct words that say what it is about. */
    Set<String> contentWords() {
        return tokens.stream().filter(Wanted::isContent).map(QuoteToken::key).collect(Collectors.toSet());
    }
}

package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** The words before and after an expression. */
final class Surroundings {
    private final List<Token> tokens;
    private final int first;
    private final int end;
    private final boolean article;

    Surroundings(List<Token> tokens, Span span) {
        this.tokens = tokens;
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        boolean within = from < tokens.size() && tokens.get(from).is("the");
        boolean before = from > 0 && tokens.get(from - 1).is("the");
        this.article = within || before;
        this.first = before ? from - 1 : from;
        this.end = to;
    }

    /** Whether "the" stands before the expression, or begins it. */
    boolean article() {
        return article;
    }

    /** The word {@code distance} places before the expression and its article, in lower case. */
    Optional<String> before(int distance) {
        int at = first - distance;
        return at < 0 ? Optional.empty() : Optional.of(tokens.get(at).lower());
    }

    /** The word right after the expression, in lower case; empty if there is a mark or nothing. */
    Optional<String> next() {
        return end < tokens.size() && tokens.get(end).kind() == Token.Kind.WORD
                ? Optional.of(tokens.get(end).lower())
                : Optional.empty();
    }

    /** The word after {@link #next}, in lower case; empty if there is a mark or nothing. */
    Optional<String> afterNext() {
        return end + 1 < tokens.size() && tokens.get(end + 1).kind() == Token.Kind.WORD
                ? Optional.of(tokens.get(end + 1).lower())
                : Optional.empty();
    }
}

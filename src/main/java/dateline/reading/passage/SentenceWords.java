package dateline.reading.passage;

import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its words, times and statements. Of a text that never ends a sentence only the first {@value #MOST} times
 * and statements count, which bounds the work.
 *
 * @param tokens in order
 * @param times inside the sentence; in order
 * @param statements that have a part in the sentence; in order
 */
record SentenceWords(String text, Span span, List<Token> tokens, List<Timex> times, List<Statement> statements) {
    private static final int MOST = 24;

    SentenceWords {
        times = List.copyOf(times.subList(0, Math.min(MOST, times.size())));
        statements = List.copyOf(statements.subList(0, Math.min(MOST, statements.size())));
    }

    /** Index of the first token that starts at an offset or after it; the number of tokens if there is none. */
    int indexAt(int offset) {
        return Token.firstFrom(tokens, offset);
    }

    /** The token at an index; empty outside of the sentence. */
    Optional<Token> token(int index) {
        return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
    }

    /** The word at an index in lower case; empty outside of the sentence. */
    String word(int index) {
        return token(index).map(Token::lower).orElse("");
    }

    /** The tokens of a part of the sentence. */
    List<Token> between(int from, int to) {
        int first = indexAt(from);
        return tokens.subList(first, Math.max(first, indexAt(to)));
    }
}

package dateline.asking.figure;

import dateline.asking.figure.Amount.Bound;
import dateline.asking.question.FunctionWords;
import dateline.text.Token;
import dateline.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words around figures: {@code evidence/hedges.txt}, and the kinds of event in {@code evidence/events.txt}. Immutable
 * and thread-safe.
 */
public final class FigureWords {
    private static final int LONGEST = 4;

    private final WordLists hedges = WordLists.of("dateline/evidence/hedges.txt");
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> money = new HashMap<>();

    /** Words that bound a figure and how many tokens they are. */
    record Hedge(Bound bound, int tokens) {}

    /** The words of both resources. */
    public FigureWords() {
        for (String line : WordLists.lines("dateline/evidence/events.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                    events.putIfAbsent(word, line.substring(0, colon));
                }
            }
        }
        for (String pair : hedges.words("money")) {
            int equals = pair.indexOf('=');
            money.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** The kind of event that a word in lower case tells of; null if it tells of none. */
    public @Nullable String event(String word) {
        return events.get(word);
    }

    /** Whether a word in lower case is of a class of {@code evidence/hedges.txt}. */
    public boolean is(String wordClass, String word) {
        return hedges.is(wordClass, word);
    }

    /** Whether a word in lower case ends what a figure counts. */
    public boolean endsUnit(String word) {
        return FunctionWords.contains(word) && !hedges.is("people", word);
    }

    /** The sign of a currency that a token names; null if it names none. */
    @Nullable
    String currency(Token token) {
        return "$£€¥₹".contains(token.text()) ? token.text() : money.get(token.lower());
    }

    /** What bounds the figure that begins at a token. */
    Optional<Hedge> before(List<Token> tokens, int at) {
        for (int length = Math.min(LONGEST, at); length > 0; length--) {
            String phrase = phrase(tokens, at - length, at);
            Bound bound = is("about", phrase)
                    ? Bound.ABOUT
                    : is("atLeast", phrase) ? Bound.AT_LEAST : is("atMost", phrase) ? Bound.AT_MOST : null;
            if (bound != null) {
                return Optional.of(new Hedge(bound, length));
            }
        }
        return Optional.empty();
    }

    /** What bounds the figure that ends before a token. */
    Optional<Hedge> after(List<Token> tokens, int at) {
        for (int length = Math.min(2, tokens.size() - at); length > 0; length--) {
            String phrase = phrase(tokens, at, at + length);
            Bound bound = is("aboutAfter", phrase) ? Bound.ABOUT : is("atLeastAfter", phrase) ? Bound.AT_LEAST : null;
            if (bound != null) {
                return Optional.of(new Hedge(bound, length));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of a class begins at one of the tokens from one to another. */
    boolean anyPhrase(String wordClass, List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int length = 1; length <= Math.min(LONGEST, to - at); length++) {
                if (is(wordClass, phrase(tokens, at, at + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String phrase(List<Token> tokens, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            phrase.append(phrase.isEmpty() ? "" : "_").append(token.lower());
        }
        return phrase.toString();
    }
}

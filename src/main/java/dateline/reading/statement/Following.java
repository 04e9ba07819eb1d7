package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What comes right after a word of a clause, by the names that {@code statement/frames.txt} explains. Looks at most {@value
 * #REACH} tokens on.
 */
final class Following {
    private static final int REACH = 10;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    Following(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /** Whether what comes after a word at a place is what its frame needs. */
    boolean licenses(Frames.Frame frame, int word, List<Span> quotes) {
        return frame.constructions().contains("any")
                || of(word, quotes).stream().anyMatch(frame.constructions()::contains);
    }

    /** The constructions that a word at a place begins; "end" alone if nothing but a mark follows. */
    Set<String> of(int word, List<Span> quotes) {
        Set<String> found = new HashSet<>();
        int next = word + 1;
        int end = tokens.get(word).end();
        int limit = next < tokens.size() ? tokens.get(next).start() : Integer.MAX_VALUE;
        if (quotes.stream().anyMatch(quote -> quote.start() >= end && quote.start() < limit)) {
            return Set.of("object", "clause", "that", "end", "quote");
        }
        next = skip(next);
        if (next >= tokens.size() || closes(tokens.get(next))) {
            found.add("end");
            return found;
        }
        classify(next, found);
        return found;
    }

    private void classify(int next, Set<String> found) {
        Token token = tokens.get(next);
        String first = token.lower();
        if (first.equals("that")) {
            found.add(that(next) ? "that" : "object");
        } else if (first.equals("to")) {
            found.add(infinitive(next) ? "to" : "to-prep");
        } else if (words.is("question", first)) {
            found.add("wh");
        } else if (first.equals("of") || words.is("preposition", first)) {
            found.add(first);
            later(next + 1, found);
        } else if (words.is("particle", first) && next + 1 < tokens.size()) {
            found.add(first);
            classify(next + 1, found);
        } else if (words.is("conjunction", first) || words.is("auxiliary", first) || first.equals("or")) {
            found.add("end");
        } else if (first.endsWith("ing") && first.length() > 5 && !token.capitalised()) {
            found.add("ing");
            found.add("object");
        } else {
            found.add(words.is("subject", first) ? "clause" : "object");
            later(next, found);
        }
    }

    /** Whether a verb stands between commas with its subject, as in "The pier, she believes, is safe". */
    boolean parenthesis(Frames.Frame frame, int word, Clause.Phrase subject, List<Span> quotes) {
        boolean clausal = frame.takes("clause") || frame.takes("that");
        boolean opened =
                subject.from() > 0 && (tokens.get(subject.from() - 1).is(",") || clause.parted(subject.from()));
        return clausal && opened && subject.to() <= word && of(word, quotes).contains("end");
    }

    /** What follows whom it is said to: "told the crews that", "urged both camps to". */
    private void later(int from, Set<String> found) {
        for (int i = from; i < tokens.size() && i < from + REACH && !Clause.parts(tokens.get(i)); i++) {
            Token token = tokens.get(i);
            if (i > from && token.is("to") && infinitive(i)) {
                found.add("object-to");
                return;
            }
            if (i > from && token.is("that")) {
                found.add("that");
                return;
            }
            if (i > from
                    && (words.is("auxiliary", token.lower()) || words.finite(token.lower()))
                    && !token.lower().endsWith("ly")) {
                found.add("clause");
                return;
            }
        }
    }

    private boolean that(int at) {
        return at + 1 < tokens.size() && (tokens.get(at + 1).is(",") || !closes(tokens.get(at + 1)));
    }

    private int skip(int from) {
        int i = from;
        while (i < tokens.size()
                && (clause.timed(i)
                        || tokens.get(i).is("not")
                        || tokens.get(i).is("also")
                        || tokens.get(i).is("n't")
                        || (tokens.get(i).lower().endsWith("ly")
                                && tokens.get(i).lower().length() > 4
                                && !tokens.get(i).capitalised()))) {
            i++;
        }
        if (i + 1 < tokens.size() && tokens.get(i).is("on") && clause.timed(i + 1)) {
            return skip(i + 1);
        }
        return i;
    }

    /** Whether at a place "to" is followed by a verb, and not by whom or where it goes to. */
    boolean infinitive(int to) {
        if (!tokens.get(to).is("to") || to + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(to + 1);
        return next.kind() == Token.Kind.WORD
                && !next.capitalised()
                && !words.is("determiner", next.lower())
                && !words.is("possessive", next.lower())
                && !words.is("pronoun", next.lower())
                && !words.is("object", next.lower())
                && !words.is("role", next.lower())
                && !words.is("question", next.lower())
                && !next.lower().endsWith("ing")
                && !next.is("that");
    }

    private static boolean closes(Token token) {
        return token.kind() == Token.Kind.MARK && !token.is("$") && !token.is("‘") && !token.is("#") && !token.is("@");
    }
}

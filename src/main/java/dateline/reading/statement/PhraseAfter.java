package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds the phrase that begins at a place, as in "said X, the head of Y" or "according to X"; bounded like {@link Clause}. */
final class PhraseAfter {
    private static final int MAX_OWNED = 6;

    /** A comma and the two words that a full name has at least. */
    private static final int MIN_NAMED = 3;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    PhraseAfter(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /** The phrase that begins at a place: "said X, the head of Y". */
    Optional<Clause.Phrase> after(int from) {
        int i = from;
        while (i < tokens.size()
                && (words.is("auxiliary", tokens.get(i).lower())
                        && !tokens.get(i).capitalised())) {
            i++;
        }
        if (i < tokens.size() && words.is("pronoun", tokens.get(i).lower())) {
            return Optional.of(new Clause.Phrase(i, i + 1));
        }
        int start = i;
        boolean seen = false;
        while (i < tokens.size() && i - start < Clause.MAX_PHRASE && !clause.timed(i) && goesOn(i, start, seen)) {
            seen |= tokens.get(i).capitalised();
            i++;
        }
        while (i > start && !ends(tokens.get(i - 1))) {
            i--;
        }
        if (i == start || !clause.names(new Clause.Phrase(start, i))) {
            return Optional.empty();
        }
        int named = named(start, i);
        return Optional.of(new Clause.Phrase(start, named, appositionAt(named)));
    }

    /** "the council's finance director, Jane Doe, …": where the name ends that an office has after a comma. */
    private int named(int start, int end) {
        boolean office = words.is("role", tokens.get(end - 1).lower())
                && !tokens.get(end - 1).capitalised()
                && end < tokens.size()
                && tokens.get(end).is(",");
        int to = end + 1;
        while (office
                && to < tokens.size()
                && to - start < Clause.MAX_PHRASE
                && tokens.get(to).capitalised()) {
            to++;
        }
        boolean closed = to >= tokens.size()
                || Clause.parts(tokens.get(to))
                || tokens.get(to).is(".");
        if (!office || to - end < MIN_NAMED || !closed) {
            return end;
        }
        List<Name> names = Name.in(tokens.subList(end + 1, to), words);
        return names.size() == 1 && names.getFirst().person(words) ? to : end;
    }

    private boolean goesOn(int i, int start, boolean seen) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (token.capitalised() || word.equals("'s") || clause.joins(i)) {
            return true;
        }
        boolean more = i + 1 < tokens.size();
        if (words.is("determiner", word)) {
            return i == start || tokens.get(i - 1).is("of");
        }
        if (words.is("connector", word) || word.equals("and")) {
            return i > start
                    && more
                    && (tokens.get(i + 1).capitalised()
                            || (!word.equals("and")
                                    && words.is("determiner", tokens.get(i + 1).lower())));
        }
        boolean afterPossessive = owned(i, start);
        return clause.nominal(token) && (!seen || afterPossessive || words.is("role", word) || words.is("body", word));
    }

    /** Whether only small words part a token from an owner: "top foreign policy aide" in "Jane Doe's top foreign policy aide". */
    private boolean owned(int i, int start) {
        int owner = i - 1;
        while (owner > start
                && i - owner < MAX_OWNED
                && !tokens.get(owner).capitalised()
                && !tokens.get(owner).is("'s")) {
            owner--;
        }
        return owner > start && tokens.get(owner).is("'s");
    }

    private static boolean ends(Token token) {
        return token.kind() != Token.Kind.MARK || token.is(".");
    }

    private Span appositionAt(int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is(",")) {
            return new Span(0, 0);
        }
        Token next = tokens.get(at + 1);
        boolean describes = words.is("determiner", next.lower())
                || words.is("role", next.lower())
                || words.is("family", next.lower())
                || words.is("title", next.lower());
        if (!describes) {
            return new Span(0, 0);
        }
        int to = at + 1;
        while (to < tokens.size()
                && to - at < Clause.REACH
                && !Clause.parts(tokens.get(to))
                && !(tokens.get(to).is(".") && !clause.joins(to))) {
            to++;
        }
        return next.span().cover(tokens.get(to - 1).span());
    }
}

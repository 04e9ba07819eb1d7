package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of the clause that a word stands in, for verbs that have none of their own: "Jane Doe closed the pier,
 * calling it “a mess”". Bounded by the length of the clause.
 */
final class Subjects {
    private static final int MAX_OPENINGS = 3;
    private static final int MAX_TO_VERB = 40;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final QuotingWords quoting;

    Subjects(Clause clause, StatementWords words, QuotingWords quoting) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quoting = quoting;
    }

    /** The subject of the clause around a token; empty if none is found that can speak. */
    Optional<Clause.Phrase> around(int token) {
        for (int start = clauseStart(token); start >= 0; start = start == 0 ? -1 : clauseStart(start - 1)) {
            Optional<Clause.Phrase> found = from(start, token);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first subject of a sentence, whatever its verb. */
    Optional<Clause.Phrase> first() {
        return from(0, tokens.size());
    }

    /** Where the clause begins that a token stands in: after the last word that begins one, else with the sentence. */
    private int clauseStart(int token) {
        for (int i = Math.min(token, tokens.size()) - 1; i > 0; i--) {
            Token here = tokens.get(i);
            boolean joins = here.is("but")
                    || here.is("while")
                    || here.is("when")
                    || here.is("as")
                    || here.is(";")
                    || here.is("after")
                    || here.is("though")
                    || (here.is("and") && tokens.get(i - 1).is(","));
            if (joins && i + 1 < token && begins(i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a subject may begin at a token. */
    private boolean begins(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        return words.is("person", word)
                || words.is("group", word)
                || words.is("determiner", word)
                || word.equals("i")
                || word.equals("we")
                || (token.capitalised() && !words.is("opener", word))
                || (words.is("title", word) && token.capitalised())
                || words.is("role", word)
                || words.is("body", word)
                || words.is("people", word);
    }

    private Optional<Clause.Phrase> from(int start, int end) {
        int at = start;
        for (int tries = 0; tries < MAX_OPENINGS && at < end; tries++) {
            if (begins(at)) {
                Optional<Clause.Phrase> subject = subject(at, end);
                if (subject.isPresent()) {
                    return subject;
                }
            }
            if (at == start
                    && (tokens.get(at).is("but")
                            || tokens.get(at).is("and")
                            || tokens.get(at).is("yet"))) {
                at++;
                continue;
            }
            while (at < end
                    && !tokens.get(at).is(",")
                    && !tokens.get(at).is(":")
                    && !tokens.get(at).is("—")) {
                at++;
            }
            at++;
        }
        return Optional.empty();
    }

    /** The phrase from a place to the first verb after it. */
    private Optional<Clause.Phrase> subject(int start, int end) {
        boolean relative = false;
        for (int i = start + 1; i < Math.min(end + 1, tokens.size()) && i - start < MAX_TO_VERB; i++) {
            Token token = tokens.get(i);
            if (words.is("relative", token.lower())) {
                relative = true;
            }
            boolean afterPronoun =
                    i == start + 1 && words.is("pronoun", tokens.get(start).lower());
            boolean third = tokens.get(i - 1).capitalised()
                    && token.lower().endsWith("s")
                    && token.kind() == Token.Kind.WORD
                    && !token.capitalised()
                    && !StatementWords.possessive(token)
                    && !words.is("role", token.lower())
                    && !words.is("people", token.lower())
                    && !words.is("preposition", token.lower());
            if (!(quoting.finite(token) || afterPronoun || third)) {
                continue;
            }
            if (relative) {
                relative = false;
                continue;
            }
            Optional<Clause.Phrase> phrase = clause.before(i);
            if (phrase.isPresent()
                    && phrase.get().from() >= start
                    && !words.is("relative", tokens.get(phrase.get().from()).lower())) {
                return phrase.filter(clause::names);
            }
        }
        return Optional.empty();
    }
}

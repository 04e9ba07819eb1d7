package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds phrases that name the source of a whole sentence: "according to X", "in a survey of X", "X: ...". */
final class SourceCues {
    private static final int SURE = 9;
    private static final int VAGUE = 5;

    /** What stands before a colon is no name if it is longer. */
    private static final int MAX_LABEL = 6;

    private static final int MIN_LABELLED = 3;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    SourceCues(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /** All of a clause; in order, may be empty. */
    List<Cue> all() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            source(i).ifPresent(found::add);
        }
        return found;
    }

    /** "according to X", "as reported by X". */
    private Optional<Cue> source(int i) {
        for (List<String> source : words.sources(tokens.get(i).lower())) {
            int from = i + source.size();
            if (from >= tokens.size() || !matches(source, i)) {
                continue;
            }
            Span span = tokens.get(i).span().cover(tokens.get(from - 1).span());
            return clause.after(from)
                    .or(() -> plain(from))
                    .map(phrase -> new Cue(vague(phrase) ? VAGUE : SURE, phrase, span, Cue.Place.SOURCE));
        }
        return Optional.empty();
    }

    /** Whether a phrase goes on at a place whose first word it has. */
    private boolean matches(List<String> source, int at) {
        for (int k = 1; k < source.size(); k++) {
            if (!tokens.get(at + k).is(source.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** "according to him", "according to early results of polls": words for a source that is not a person or body. */
    private Optional<Clause.Phrase> plain(int from) {
        if (words.is("object", tokens.get(from).lower()) || tokens.get(from).is("her")) {
            return Optional.of(new Clause.Phrase(from, from + 1));
        }
        int to = from;
        while (to < tokens.size()
                && to - from < Clause.MAX_PHRASE
                && !clause.timed(to)
                && (clause.nominal(tokens.get(to)) || tokens.get(to).kind() == Token.Kind.NUMBER || clause.joins(to))) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(new Clause.Phrase(from, to));
    }

    /** "according to reports" names nobody; another cue of the sentence is better. */
    private boolean vague(Clause.Phrase phrase) {
        Token head = tokens.get(phrase.to() - 1);
        return phrase.to() - phrase.from() <= 2
                && !head.capitalised()
                && (words.is("anonymous", head.lower()) || words.is("role", head.lower()));
    }

    /** "Jane Doe: The pier is safe": a name at the start of a sentence, and what its bearer says after a colon. */
    Optional<Cue> label() {
        int colon = 0;
        while (colon < tokens.size() && colon <= MAX_LABEL && !tokens.get(colon).is(":")) {
            Token token = tokens.get(colon);
            boolean name = (token.capitalised() && !words.is("opener", token.lower()))
                    || StatementWords.possessive(token)
                    || clause.joins(colon)
                    || (words.is("titlePreposition", token.lower()) && colon > 0);
            if (!name) {
                return Optional.empty();
            }
            colon++;
        }
        boolean labelled = colon > 0
                && colon <= MAX_LABEL
                && colon + MIN_LABELLED < tokens.size()
                && !clause.parted(colon + 1)
                && tokens.get(colon + 1).start() > tokens.get(colon).end();
        if (!labelled) {
            return Optional.empty();
        }
        Clause.Phrase phrase = new Clause.Phrase(0, colon);
        boolean thing = words.is("impersonal", tokens.get(colon - 1).lower()) || !clause.proper(phrase);
        return thing
                ? Optional.empty()
                : Optional.of(new Cue(VAGUE, phrase, tokens.get(colon).span(), Cue.Place.BEFORE));
    }
}

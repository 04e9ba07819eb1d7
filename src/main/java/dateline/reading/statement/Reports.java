package dateline.reading.statement;

import dateline.reading.statement.Frames.Frame;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything that is reported in a clause: each verb, noun and adjective of {@link Frames} that has one of its
 * constructions after it and somebody as its subject or owner, one after the other, those inside what another one reports
 * included. Linear in the tokens, as every walk is bounded.
 */
final class Reports {
    private static final int OWNER_REACH = 4;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final List<Span> quotes;
    private final ClauseSubjects subjects;
    private final NounPhrases nouns;
    private final Following following;
    private final WordUse forms;

    Reports(Clause clause, StatementWords words, List<Span> quotes) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quotes = quotes;
        this.subjects = new ClauseSubjects(clause, words);
        this.nouns = new NounPhrases(clause, words);
        this.following = new Following(clause, words);
        this.forms = new WordUse(clause, words);
    }

    /** All of them, in order; may be empty. */
    List<Cue> all() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.WORD || (tokens.get(i).capitalised() && i > 0)) {
                continue;
            }
            String word = tokens.get(i).lower();
            int at = i;
            words.frame(word)
                    .flatMap(frame -> verb(at, frame))
                    .or(() -> words.frames().noun(word).flatMap(frame -> noun(at, frame)))
                    .or(() -> words.frames().adjective(word).flatMap(frame -> adjective(at, frame)))
                    .filter(cue -> !weak(cue, found))
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * What is not told for its own sake: what the writer or a quoted person says of himself, and what somebody is said to
     * think or want as part of what another one says, unless by name ("X said that Y fears").
     */
    private boolean weak(Cue cue, List<Cue> before) {
        Token first = tokens.get(cue.phrase().from());
        boolean pronoun = cue.phrase().to() - cue.phrase().from() == 1
                && (words.is("pronoun", first.lower()) || words.is("possessive", first.lower()));
        boolean inner = cue.kind() != Statement.Kind.SPEECH
                && before.stream()
                        .anyMatch(other -> other.place() == Cue.Place.BEFORE
                                && other.span().end() <= first.start());
        return words.is("firstOrSecond", first.lower()) || (inner && (pronoun || !first.capitalised()));
    }

    private Optional<Cue> verb(int i, Frame frame) {
        if (forms.noun(i)) {
            return Optional.empty();
        }
        boolean agent = i + 2 < tokens.size() && tokens.get(i + 1).is("by") && forms.participle(i);
        if (agent) {
            return clause.after(i + 2).map(phrase -> cue(phrase, i, i + 1, Cue.Place.AGENT, frame));
        }
        if (forms.passive(i)) {
            return Optional.empty();
        }
        boolean licensed = following.licenses(frame, i, quotes) && (!forms.unreal(i) || clausal(i, frame));
        return subjects.of(i)
                .filter(this::speaks)
                .filter(phrase ->
                        licensed || documented(frame, phrase, i) || following.parenthesis(frame, i, phrase, quotes))
                .map(phrase -> cue(phrase, i, i, Cue.Place.BEFORE, frame));
    }

    /** "The survey found Doe ahead": what a document finds is told, what a person finds may be a coin. */
    private boolean documented(Frame frame, Clause.Phrase phrase, int i) {
        boolean document = words.is("impersonal", tokens.get(phrase.to() - 1).lower());
        return document && frame.takes("that") && following.of(i, quotes).contains("object");
    }

    private boolean clausal(int i, Frame frame) {
        Set<String> next = following.of(i, quotes);
        boolean clause =
                next.contains("that") || next.contains("clause") || next.contains("wh") || next.contains("quote");
        return clause && frame.kind() == Statement.Kind.SPEECH;
    }

    /** "X's claim that", "their plan to", "criticism from X". */
    private Optional<Cue> noun(int i, Frame frame) {
        if (following.licenses(frame, i, quotes)) {
            for (int k = i - 1; k >= 0 && i - k <= OWNER_REACH; k--) {
                Token token = tokens.get(k);
                if (words.is("possessive", token.lower())) {
                    return Optional.of(cue(new Clause.Phrase(k, k + 1), i, i, Cue.Place.BEFORE, frame));
                }
                if (StatementWords.possessive(token) && k > 0) {
                    return nouns.owner(k - 1).map(phrase -> cue(phrase, i, i, Cue.Place.BEFORE, frame));
                }
                if (token.kind() == Token.Kind.MARK || words.is("determiner", token.lower())) {
                    break;
                }
            }
        }
        boolean from = i + 2 < tokens.size()
                && tokens.get(i + 1).is("from")
                && frame.constructions().contains("from");
        return from
                ? clause.after(i + 2).filter(this::speaks).map(phrase -> cue(phrase, i, i + 1, Cue.Place.BEFORE, frame))
                : Optional.empty();
    }

    /** "X is convinced that", "X seemed eager to". */
    private Optional<Cue> adjective(int i, Frame frame) {
        int k = i - 1;
        while (k >= 0
                && i - k <= OWNER_REACH
                && (tokens.get(k).lower().endsWith("ly")
                        || words.is("grading", tokens.get(k).lower()))) {
            k--;
        }
        boolean predicate = k > 0 && words.is("copula", tokens.get(k).lower());
        if (!predicate || !following.licenses(frame, i, quotes)) {
            return Optional.empty();
        }
        return subjects.of(k).filter(this::speaks).map(phrase -> cue(phrase, i, i, Cue.Place.BEFORE, frame));
    }

    private boolean speaks(Clause.Phrase phrase) {
        return clause.names(phrase)
                || words.is("standalone", tokens.get(phrase.to() - 1).lower())
                || words.is("relative", tokens.get(phrase.from()).lower())
                || tokens.get(phrase.to() - 1).lower().endsWith("s")
                || words.is("people", tokens.get(phrase.to() - 1).lower())
                || words.is("impersonal", tokens.get(phrase.to() - 1).lower())
                || tokens.get(phrase.from()).kind() == Token.Kind.NUMBER;
    }

    private Cue cue(Clause.Phrase phrase, int from, int to, Cue.Place place, Frame frame) {
        return new Cue(
                Cue.LEAST, phrase, tokens.get(from).span().cover(tokens.get(to).span()), place, frame.kind());
    }
}

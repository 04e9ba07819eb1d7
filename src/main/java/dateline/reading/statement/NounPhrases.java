package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the noun phrase that can be a subject and ends at a place, over what hangs on its noun: "a spokesman" in "a
 * spokesman for the board in Leith", "officials" in "officials briefed on the plan" and in "officials who saw it". Bounded
 * like {@link PhraseBefore}.
 */
final class NounPhrases {
    static final int MAX_DEPTH = 6;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final PhraseBefore phrases;

    NounPhrases(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.phrases = new PhraseBefore(clause, words);
    }

    /** The noun phrase that ends at a place, alone: the owner in "X's claim". */
    Optional<Clause.Phrase> owner(int last) {
        int from = phrases.phraseStart(last);
        return from > last ? Optional.empty() : Optional.of(new Clause.Phrase(from, last + 1));
    }

    /**
     * The noun phrase that ends at a place, with what it hangs on: the one that a verb after it has as its subject.
     *
     * @param depth how many steps have led here; there are at most {@value #MAX_DEPTH}
     */
    Optional<Clause.Phrase> endingAt(int last, int depth) {
        Token token = tokens.get(last);
        if (words.is("floating", token.lower())
                && last > 0
                && depth < MAX_DEPTH
                && clause.nominal(tokens.get(last - 1))) {
            return endingAt(last - 1, depth + 1);
        }
        if (words.is("pronoun", token.lower())
                || words.is("relative", token.lower())
                || words.is("standalone", token.lower())
                || (token.is("that") && last > 0)) {
            return Optional.of(new Clause.Phrase(last, last + 1));
        }
        int from = phrases.phraseStart(last);
        if (from > last) {
            boolean described = phrases.pastVerb(last) && depth < MAX_DEPTH && phrases.skipBack(last - 1) >= 0;
            return described ? endingAt(phrases.skipBack(last - 1), depth + 1) : Optional.empty();
        }
        Clause.Phrase phrase = new Clause.Phrase(from, last + 1);
        if (from == 0 || depth > MAX_DEPTH) {
            return Optional.of(phrases.withTitleBefore(phrase));
        }
        if (clause.parted(from)) {
            return Optional.of(phrase);
        }
        Token before = tokens.get(from - 1);
        if (before.is("of") || words.is("preposition", before.lower())) {
            return acrossPreposition(phrase, depth);
        }
        if (words.is("joint", before.lower()) && from > 1) {
            return joined(phrase);
        }
        boolean verb = words.finite(before.lower()) && !before.capitalised();
        boolean attached = verb || phrases.pastVerb(from - 1) || leads(from - 1);
        if (attached) {
            return acrossVerb(from - 1, phrase, depth);
        }
        return Optional.of(phrases.withTitleBefore(phrase));
    }

    private boolean leads(int i) {
        String word = tokens.get(i).lower();
        return !tokens.get(i).capitalised() && word.length() > 5 && word.endsWith("ing");
    }

    /** "a spokesman for the board said": the phrase before the preposition, if there is one. */
    private Optional<Clause.Phrase> acrossPreposition(Clause.Phrase phrase, int depth) {
        int preposition = phrase.from() - 1;
        int last = preposition - 1;
        if (last < 0
                || opens(last)
                || words.is("subordinator", tokens.get(preposition).lower())) {
            return Optional.of(phrase);
        }
        boolean participle = leads(last) || words.finite(tokens.get(last).lower()) || phrases.pastVerb(last);
        if (participle) {
            return acrossVerb(last, phrase, depth);
        }
        if (clause.timed(last)) {
            int time = last;
            while (time > 0 && clause.timed(time)) {
                time--;
            }
            return opens(time) ? Optional.of(phrase) : endingAt(time, depth + 1).or(() -> Optional.of(phrase));
        }
        Optional<Clause.Phrase> outer = endingAt(last, depth + 1);
        if (outer.isEmpty()) {
            return Optional.of(phrase);
        }
        Clause.Phrase head = outer.get();
        Token end = tokens.get(head.to() - 1);
        boolean title = head.to() == preposition
                && words.is("role", end.lower())
                && words.is("titlePreposition", tokens.get(preposition).lower())
                && clause.properCount(phrase) > 1;
        boolean whole = head.to() == preposition && tokens.get(preposition).is("of");
        return title || whole ? Optional.of(new Clause.Phrase(head.from(), phrase.to())) : outer;
    }

    private boolean opens(int i) {
        Token token = tokens.get(i);
        return Clause.parts(token)
                || words.is("joint", token.lower())
                || words.is("auxiliary", token.lower())
                || words.is("conjunction", token.lower());
    }

    /** "officials briefed on the plan said", "those who saw the plan said", but "X says the board agreed". */
    private Optional<Clause.Phrase> acrossVerb(int verb, Clause.Phrase phrase, int depth) {
        int last = phrases.skipBack(verb - 1);
        if (last < 0) {
            return Optional.of(phrase);
        }
        Token before = tokens.get(last);
        boolean relative = words.is("relative", before.lower()) || before.is("that");
        if (relative && last > 0) {
            int noun = Clause.parts(tokens.get(last - 1)) ? last - 2 : last - 1;
            return noun < 0 ? Optional.of(phrase) : endingAt(noun, depth + 1);
        }
        boolean complement = words.frame(tokens.get(verb).lower())
                .map(frame -> frame.takes("clause"))
                .orElse(false);
        if (complement || opens(last)) {
            return Optional.of(phrase);
        }
        return endingAt(last, depth + 1).or(() -> Optional.of(phrase));
    }

    /** "police and prosecutors said", but "it rained and the board said". */
    private Optional<Clause.Phrase> joined(Clause.Phrase phrase) {
        int last = phrase.from() - 2;
        if (Clause.parts(tokens.get(last))
                || words.is("pronoun", tokens.get(last).lower())) {
            return Optional.of(phrase);
        }
        int from = phrases.phraseStart(last);
        boolean clauseBefore = from > last
                || (from > 0
                        && !Clause.parts(tokens.get(from - 1))
                        && !words.is("conjunction", tokens.get(from - 1).lower())
                        && !tokens.get(from - 1).is("that"));
        return Optional.of(clauseBefore ? phrase : new Clause.Phrase(from, phrase.to()));
    }
}

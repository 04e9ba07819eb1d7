package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of a verb in a clause: "Jane Doe" in "Jane Doe, who runs the pier in Leith, and has often complained,
 * said". Walks back from the verb over adverbs and auxiliaries, what is inserted between commas, relative clauses,
 * prepositional phrases, and, where verbs are joined by "and" or the verb is a participle, to the verb that shares its
 * subject. Each walk is bounded by {@value Clause#REACH} tokens and {@value #MAX_DEPTH} steps. These are the syntactic
 * positions of sources that R. Krestel, S. Bergler and R. Witte ("Minding the source", LREC 2008) list for newspaper text.
 */
final class ClauseSubjects {
    private static final int MAX_DEPTH = 6;

    /** A search for a verb that shares its subject does not begin another one. */
    private static final int MAX_SEARCHES = 1;

    /** How far back a verb may stand whose subject a later one shares. */
    private static final int MAX_SHARED = 40;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final PhraseBefore phrases;

    ClauseSubjects(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.phrases = new PhraseBefore(clause, words);
    }

    /** The subject of the verb at a place; empty if it has none that can be told. */
    Optional<Clause.Phrase> of(int verb) {
        return of(verb, 0);
    }

    /** The noun phrase that ends at a place, with what it belongs to: "the head of the board". */
    Optional<Clause.Phrase> endingAt(int last) {
        return endingAt(last, 0);
    }

    private Optional<Clause.Phrase> of(int verb, int depth) {
        int last = phrases.skipBack(verb - 1);
        if (last < 0 || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Token token = tokens.get(last);
        String word = token.lower();
        if (token.is("to") && last > 0) {
            return raised(last, depth);
        }
        if (words.is("joint", word)) {
            return shared(last, depth);
        }
        if (token.lower().endsWith("ing") && words.is("starting", word)) {
            return of(last, depth + 1);
        }
        boolean participle = tokens.get(verb).lower().endsWith("ing") && last == verb - 1;
        if (Clause.parts(token)) {
            return participle ? main(last, depth) : acrossCommas(last, depth);
        }
        if (participle && (clause.parted(verb) || words.is("conjunction", word))) {
            return main(verb, depth);
        }
        if (words.is("preposition", word) || word.equals("of")) {
            return participle ? main(last, depth) : Optional.empty();
        }
        return participle ? beside(last, depth) : endingAt(last, depth);
    }

    /** "with X saying", "a group backing": what stands right before a participle. */
    private Optional<Clause.Phrase> beside(int last, int depth) {
        int from = phrases.phraseStart(last);
        boolean governed = from > 0
                && from <= last
                && (words.is("preposition", tokens.get(from - 1).lower())
                        || tokens.get(from - 1).is("of"));
        return governed ? Optional.of(new Clause.Phrase(from, last + 1)) : endingAt(last, depth);
    }

    /** "seemed to say", "went on to say": the subject of the verb before. */
    private Optional<Clause.Phrase> raised(int to, int depth) {
        int before = to - 1;
        if (tokens.get(before).is("not") && before > 0) {
            before--;
        }
        return words.is("raising", tokens.get(before).lower()) ? of(before, depth + 1) : Optional.empty();
    }

    /** The noun phrase of a subject that ends at a place. */
    private Optional<Clause.Phrase> endingAt(int last, int depth) {
        Token token = tokens.get(last);
        if (words.is("pronoun", token.lower())
                || words.is("relative", token.lower())
                || words.is("standalone", token.lower())
                || (token.is("that") && last > 0)) {
            return Optional.of(new Clause.Phrase(last, last + 1));
        }
        int from = phrases.phraseStart(last);
        if (from > last) {
            return Optional.empty();
        }
        Clause.Phrase phrase = new Clause.Phrase(from, last + 1);
        if (from == 0 || depth > MAX_DEPTH) {
            return Optional.of(phrases.withTitleBefore(phrase));
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
        if (last < 0 || opens(last)) {
            return Optional.of(phrase);
        }
        boolean participle = leads(last) || words.finite(tokens.get(last).lower());
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
                .map(frame -> frame.constructions().contains("clause"))
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

    /** "X, 58, who lives in Y, says": the phrase before all that is inserted; else what stands before the comma. */
    private Optional<Clause.Phrase> acrossCommas(int comma, int depth) {
        int open = comma - 1;
        while (open >= 0 && comma - open < Clause.REACH && !Clause.parts(tokens.get(open))) {
            open--;
        }
        if (open > 0 && comma - open > 1 && Clause.parts(tokens.get(open)) && inserted(open + 1, comma)) {
            Clause.Phrase inner = new Clause.Phrase(open + 1, comma);
            boolean name = phrases.phraseStart(comma - 1) == open + 1 && clause.proper(inner);
            Clause.Phrase titled = name ? phrases.withTitleBefore(inner) : inner;
            if (titled.from() < inner.from()) {
                return Optional.of(titled);
            }
            int last = open - 1;
            Optional<Clause.Phrase> outer = Clause.parts(tokens.get(last)) || clause.timed(last)
                    ? of(open, depth + 1)
                    : words.is("preposition", tokens.get(last).lower()) ? Optional.empty() : endingAt(last, depth + 1);
            if (outer.isEmpty() && !Clause.parts(tokens.get(last))) {
                outer = acrossOne(open, depth);
            }
            if (outer.filter(clause::names).isPresent()) {
                return outer.map(phrase -> new Clause.Phrase(
                        phrase.from(),
                        phrase.to(),
                        phrase.apposition().isEmpty() ? clause.span(inner) : phrase.apposition()));
            }
        }
        int last = comma - 1;
        return last < 0 || Clause.parts(tokens.get(last)) ? Optional.empty() : endingAt(last, depth + 1);
    }

    private Optional<Clause.Phrase> acrossOne(int comma, int depth) {
        return depth > MAX_DEPTH ? Optional.empty() : acrossCommas(comma, depth + 1);
    }

    /** Whether what stands between two commas says more of what is before it. */
    private boolean inserted(int from, int to) {
        Token first = tokens.get(from);
        String word = first.lower();
        return first.kind() == Token.Kind.NUMBER
                || first.capitalised()
                || words.is("preposition", word)
                || words.is("relative", word)
                || words.is("determiner", word)
                || words.is("role", word)
                || words.is("title", word)
                || words.is("family", word)
                || words.is("conjunction", word)
                || word.endsWith("ly")
                || word.endsWith("ing")
                || word.endsWith("ed")
                || word.equals("whose")
                || word.equals("too")
                || clause.timed(from)
                || to - from <= 3;
    }

    /** "X praised the crew and urged all to wait": the subject of the verb before. */
    private Optional<Clause.Phrase> shared(int joint, int depth) {
        if (depth > MAX_SEARCHES) {
            return Optional.empty();
        }
        Optional<Clause.Phrase> any = Optional.empty();
        for (int i = joint - 1; i >= 0 && joint - i < MAX_SHARED; i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(":")) {
                break;
            }
            if (token.capitalised() || !verb(i)) {
                continue;
            }
            Optional<Clause.Phrase> subject = of(i, depth + 2).filter(clause::names);
            if (subject.isPresent() && !embedded(subject.get())) {
                return subject;
            }
            any = any.or(() -> subject);
        }
        return any;
    }

    /** Whether a subject stands in a clause of its own inside a longer one. */
    private boolean embedded(Clause.Phrase subject) {
        Token first = tokens.get(subject.from());
        if (words.is("relative", first.lower()) || first.is("that")) {
            return true;
        }
        if (subject.from() == 0) {
            return false;
        }
        Token before = tokens.get(subject.from() - 1);
        return before.is("that")
                || words.is("subordinator", before.lower())
                || words.frame(before.lower()).isPresent();
    }

    /** ", saying": the subject of the main clause. */
    private Optional<Clause.Phrase> main(int before, int depth) {
        if (depth > MAX_SEARCHES) {
            return Optional.empty();
        }
        int from = Math.max(0, before - 1);
        while (from > 0 && before - from < MAX_SHARED && !tokens.get(from).is(";")) {
            from--;
        }
        for (int i = from; i < before; i++) {
            if (!tokens.get(i).capitalised() && verb(i)) {
                Optional<Clause.Phrase> subject = of(i, depth + 2).filter(clause::names);
                if (subject.isPresent() && !embedded(subject.get())) {
                    return subject;
                }
            }
        }
        return from == 0 ? next(before) : Optional.empty();
    }

    /** "After saying so, X left": the subject of the clause that follows. */
    private Optional<Clause.Phrase> next(int opening) {
        if (opening > 2) {
            return Optional.empty();
        }
        int i = opening + 1;
        while (i < tokens.size() && i - opening < Clause.REACH && !tokens.get(i).is(",")) {
            i++;
        }
        return i + 1 < tokens.size() && tokens.get(i).is(",") ? clause.after(i + 1) : Optional.empty();
    }

    private boolean verb(int i) {
        String word = tokens.get(i).lower();
        return words.finite(word) || phrases.pastVerb(i) || words.is("be", word) || words.is("have", word);
    }
}

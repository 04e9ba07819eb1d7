package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of a verb in a clause: "Jane Doe" in "Jane Doe, who runs the pier in Leith, and has often complained,
 * said". Walks back from the verb over adverbs and auxiliaries, what is inserted between commas, relative clauses,
 * prepositional phrases, and, where verbs are joined by "and" or the verb is a participle, to the verb that shares its
 * subject. Each walk is bounded by {@value Clause#REACH} tokens and {@value NounPhrases#MAX_DEPTH} steps. These are the syntactic
 * positions of sources that R. Krestel, S. Bergler and R. Witte ("Minding the source", LREC 2008) list for newspaper text.
 */
final class ClauseSubjects {
    /** A search for a verb that shares its subject does not begin another one. */
    private static final int MAX_SEARCHES = 1;

    private static final int MAX_ATTRIBUTED = 9;

    /** How far back a verb may stand whose subject a later one shares. */
    private static final int MAX_SHARED = 40;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final PhraseBefore phrases;
    private final NounPhrases nouns;

    ClauseSubjects(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.phrases = new PhraseBefore(clause, words);
        this.nouns = new NounPhrases(clause, words);
    }

    /** The subject of the verb at a place; empty if it has none that can be told. */
    Optional<Clause.Phrase> of(int verb) {
        return of(verb, 0);
    }

    private Optional<Clause.Phrase> of(int verb, int depth) {
        int last = phrases.skipBack(verb - 1);
        if (last < 0 || depth > NounPhrases.MAX_DEPTH) {
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
        return participle ? beside(last, depth) : nouns.endingAt(last, depth);
    }

    /** "with X saying", "a group backing": what stands right before a participle. */
    private Optional<Clause.Phrase> beside(int last, int depth) {
        int from = phrases.phraseStart(last);
        boolean governed = from > 0
                && from <= last
                && (words.is("preposition", tokens.get(from - 1).lower())
                        || tokens.get(from - 1).is("of"));
        return governed ? Optional.of(new Clause.Phrase(from, last + 1)) : nouns.endingAt(last, depth);
    }

    /** "seemed to say", "went on to say": the subject of the verb before. */
    private Optional<Clause.Phrase> raised(int to, int depth) {
        int before = to - 1;
        if (tokens.get(before).is("not") && before > 0) {
            before--;
        }
        return words.is("raising", tokens.get(before).lower()) ? of(before, depth + 1) : Optional.empty();
    }

    /** "X, 58, who lives in Y, says": the phrase before all that is inserted; else what stands before the comma. */
    private Optional<Clause.Phrase> acrossCommas(int comma, int depth) {
        int open = clause.opening(comma);
        if (open > 0 && comma - open > 1 && Clause.parts(tokens.get(open)) && inserted(open + 1, comma)) {
            Clause.Phrase inner = new Clause.Phrase(open + 1, comma);
            boolean name = phrases.phraseStart(comma - 1) == open + 1 && clause.proper(inner);
            Clause.Phrase titled = name ? phrases.withTitleBefore(inner) : inner;
            if (titled.from() < inner.from()) {
                boolean apposed =
                        titled.from() > 1 && tokens.get(titled.from() - 1).is(",");
                Optional<Clause.Phrase> named = apposed
                        ? nouns.endingAt(titled.from() - 2, depth + 1).filter(clause::proper)
                        : Optional.empty();
                return named.or(() -> Optional.of(titled));
            }
            Optional<Clause.Phrase> described = beforeRelative(open, depth);
            if (described.isPresent()) {
                return described;
            }
            int last = clause.wordBefore(open);
            Optional<Clause.Phrase> outer = Clause.parts(tokens.get(last)) || clause.timed(last)
                    ? of(open, depth + 1)
                    : words.is("preposition", tokens.get(last).lower())
                            ? Optional.empty()
                            : nouns.endingAt(last, depth + 1);
            if (outer.filter(clause::names).isEmpty() && !Clause.parts(tokens.get(last))) {
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
        if (last < 0 || Clause.parts(tokens.get(last))) {
            return Optional.empty();
        }
        return depth > MAX_SEARCHES ? Optional.empty() : shared(comma, depth).or(() -> nouns.endingAt(last, depth + 1));
    }

    /** "X, who served in Peru, Chile and Spain, praised": the phrase before the relative clause that a list is part of. */
    private Optional<Clause.Phrase> beforeRelative(int comma, int depth) {
        for (int i = comma - 1; i > 1 && comma - i < Clause.REACH; i--) {
            Token token = tokens.get(i);
            if (Clause.parts(tokens.get(i - 1)) && (words.is("relative", token.lower()) || token.is("whose"))) {
                return Clause.parts(tokens.get(i - 2)) ? Optional.empty() : nouns.endingAt(i - 2, depth + 1);
            }
            if (token.is("that") || token.is(";") || words.is("conjunction", token.lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Clause.Phrase> acrossOne(int comma, int depth) {
        return depth > NounPhrases.MAX_DEPTH ? Optional.empty() : acrossCommas(comma, depth + 1);
    }

    /** Whether what stands between two commas says more of what is before it. */
    private boolean inserted(int from, int to) {
        Token first = tokens.get(from);
        String word = first.lower();
        return first.kind() == Token.Kind.NUMBER
                || first.capitalised()
                || word.equals("of")
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
        Optional<Clause.Phrase> speaker = attributed(before, depth);
        if (speaker.isPresent()) {
            return speaker;
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

    /** "…, X said, adding" and "…, said X, adding": who the words right before are attributed to. */
    private Optional<Clause.Phrase> attributed(int comma, int depth) {
        for (int i = comma - 1; i > 0 && comma - i < MAX_ATTRIBUTED; i--) {
            boolean says = !tokens.get(i).capitalised()
                    && words.frame(tokens.get(i).lower())
                            .filter(frame -> frame.constructions().contains("any"))
                            .isPresent();
            if (!says) {
                continue;
            }
            if (clause.parted(i) || tokens.get(i - 1).is(",")) {
                return clause.after(i + 1).filter(phrase -> phrase.to() <= comma);
            }
            int next = i + 1;
            boolean closes = next == comma
                    || clause.timed(next)
                    || words.is("preposition", tokens.get(next).lower());
            return closes ? of(i, depth + 1).filter(clause::names) : Optional.empty();
        }
        return Optional.empty();
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

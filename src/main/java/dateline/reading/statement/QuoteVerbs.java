package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds the verbs that take quotations, and their subjects. Each walk is bounded by {@value #REACH} tokens. */
final class QuoteVerbs {
    private static final int REACH = 16;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final QuotingWords quoting;
    private final Subjects subjects;

    QuoteVerbs(Clause clause, StatementWords words, QuotingWords quoting, Subjects subjects) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quoting = quoting;
        this.subjects = subjects;
    }

    /** The verb that a comma or colon before a quotation ends the clause of. */
    Optional<Cue> governing(int mark, int last) {
        for (int i = mark - 1; i >= 0 && i >= mark - REACH; i--) {
            Token token = tokens.get(i);
            if (token.start() < last || token.is(";") || token.is(":") || token.is("—") || spacedDash(i)) {
                break;
            }
            boolean near = i >= mark - 2;
            boolean verb = near ? quoting.speaks(tokens, i) : listed(i);
            if (verb && !noun(i)) {
                Optional<Cue> cue = reported(i);
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    /** The nearest verb up to a token that can take quoted words; before "as" and several it may be any: "pounded him as “a fraud”". */
    Optional<Cue> around(int last, boolean several) {
        for (int i = last; i >= 0 && i >= last - REACH; i--) {
            if (quoting.frames(tokens.get(i)) && !noun(i)) {
                return reported(i);
            }
        }
        return several ? as(last) : Optional.empty();
    }

    private Optional<Cue> as(int last) {
        int as = last;
        while (as > 0 && words.is("determiner", tokens.get(as).lower())) {
            as--;
        }
        if (as < 2 || !tokens.get(as).is("as")) {
            return Optional.empty();
        }
        Span cue = tokens.get(as).span();
        return subjects.around(as).map(subject -> new Cue(QuoteCues.SURE, subject, cue, Cue.Place.BEFORE));
    }

    /** The cue that a verb makes with its subject: right before it, or that of the clause around it. */
    Optional<Cue> reported(int verb) {
        Token token = tokens.get(verb);
        if (passive(verb)) {
            return agent(verb);
        }
        boolean infinitive = verb > 0 && tokens.get(verb - 1).is("to");
        boolean participle = token.lower().endsWith("ing")
                && !(verb > 0 && words.is("be", tokens.get(verb - 1).lower()));
        Optional<Clause.Phrase> phrase = infinitive || participle ? Optional.empty() : clause.before(verb);
        boolean with = participle && verb > 1 && !tokens.get(verb - 1).is(",") && withName(verb);
        if (with) {
            phrase = clause.before(verb);
        }
        return phrase.filter(this::speaks)
                .or(() -> subjects.around(verb))
                .map(subject -> new Cue(QuoteCues.SURE, subject, token.span(), Cue.Place.BEFORE));
    }

    boolean speaks(Clause.Phrase phrase) {
        String first = tokens.get(phrase.from()).lower();
        boolean object = words.is("pronoun", first)
                && !words.is("person", first)
                && !first.equals("they")
                && !first.equals("i")
                && !first.equals("we");
        return !object && !words.is("relative", first);
    }

    boolean listed(int i) {
        return !tokens.get(i).capitalised() && words.verb(tokens.get(i).lower()).isPresent();
    }

    boolean noun(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String word = tokens.get(i).lower();
        boolean form = words.is("noun", word);
        boolean hyphened = before.is("-") && before.end() == tokens.get(i).start();
        return hyphened
                || (StatementWords.possessive(before) && !contracted(i))
                || ((words.is("determiner", before.lower())
                                || words.is("possessive", before.lower())
                                || words.is("preposition", before.lower()))
                        && !word.endsWith("ing")
                        && !before.is("to"))
                || (form && i + 1 < tokens.size() && tokens.get(i + 1).is("of"));
    }

    /** "He's claiming": the apostrophe is of a verb. */
    private boolean contracted(int i) {
        return i > 1
                && tokens.get(i).lower().endsWith("ing")
                && words.is("pronoun", tokens.get(i - 2).lower());
    }

    private boolean spacedDash(int i) {
        return "-–".contains(tokens.get(i).text())
                && i > 0
                && tokens.get(i - 1).end() < tokens.get(i).start();
    }

    /** "has been called", "an option seen by": what somebody else calls it. */
    private boolean passive(int verb) {
        String word = tokens.get(verb).lower();
        if (!quoting.past(word) && !words.is("participle", word)) {
            return false;
        }
        boolean by = verb + 1 < tokens.size() && tokens.get(verb + 1).is("by");
        int i = verb - 1;
        while (i >= 0
                && i >= verb - 3
                && (tokens.get(i).lower().endsWith("ly")
                        || tokens.get(i).is("not")
                        || tokens.get(i).is("also"))) {
            i--;
        }
        return by || (i >= 0 && words.is("be", tokens.get(i).lower()));
    }

    private Optional<Cue> agent(int verb) {
        if (verb + 2 >= tokens.size() || !tokens.get(verb + 1).is("by")) {
            return Optional.empty();
        }
        Span cue = tokens.get(verb).span().cover(tokens.get(verb + 1).span());
        return clause.after(verb + 2)
                .filter(clause::names)
                .map(phrase -> new Cue(QuoteCues.SURE, phrase, cue, Cue.Place.SOURCE));
    }

    /** "with Jane Doe calling": a participle with a subject of its own. */
    private boolean withName(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - Clause.MAX_PHRASE; i--) {
            if (tokens.get(i).is("with")) {
                return true;
            }
            if (Clause.parts(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }
}

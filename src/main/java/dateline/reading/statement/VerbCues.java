package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds what a verb of a sentence reports, who is beside it, and how sure that is. */
final class VerbCues {
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final List<Span> quotes;
    private final ClauseSubjects subjects;
    private final Following following;
    private final WordUse use;

    /**
     * Those of a clause.
     *
     * @param quotes the quotations of its sentence
     */
    VerbCues(Clause clause, StatementWords words, List<Span> quotes) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quotes = quotes;
        this.subjects = new ClauseSubjects(clause, words);
        this.following = new Following(clause, words);
        this.use = new WordUse(clause, words);
    }

    /** What a verb reports; empty if it does not report or has nobody beside it. */
    Optional<Cue> at(int i) {
        Token token = tokens.get(i);
        Optional<String> found = words.verb(token.lower());
        if (found.isEmpty() || (token.capitalised() && i > 0)) {
            return Optional.empty();
        }
        String verb = found.get();
        boolean strong = words.strong(verb);
        boolean ing = token.lower().endsWith("ing")
                && !(i > 0 && words.is("be", tokens.get(i - 1).lower()));
        boolean afterQuote = quotes.stream().anyMatch(quote -> clause.follows(quote, i));
        boolean passive = use.passive(i);
        boolean named = quotes.isEmpty() && words.frame(token.lower()).isPresent() && use.noun(i);
        if (named || isNoun(i) || (ing && !afterQuote && !strong) || infinitive(i)) {
            return Optional.empty();
        }
        if (passive && !verb.equals("quote")) {
            return byAgent(i);
        }
        boolean afterComma = i > 0 && tokens.get(i - 1).is(",") && inverts(i, verb);
        if (strong && !ing && (afterQuote || afterComma)) {
            Optional<Clause.Phrase> after = clause.after(i + 1)
                    .filter(phrase -> !pronounObject(phrase))
                    .filter(phrase -> afterQuote || somebody(phrase));
            if (after.isPresent() && (afterQuote || closes(after.get()))) {
                int score = afterQuote ? 9 : 7;
                return after.map(phrase -> new Cue(score, phrase, token.span(), Cue.Place.AFTER));
            }
        }
        return subjects.of(i)
                .filter(clause::names)
                .or(() -> clause.before(i))
                .filter(phrase -> !quotes.isEmpty() || licensed(i, phrase))
                .map(phrase -> new Cue(
                        score(i, phrase, verb, strong, ing),
                        phrase,
                        token.span(),
                        Cue.Place.BEFORE,
                        words.frame(token.lower()).map(Frames.Frame::kind).orElse(Statement.Kind.SPEECH)));
    }

    private boolean licensed(int i, Clause.Phrase subject) {
        return words.frame(tokens.get(i).lower())
                .map(frame -> following.licenses(frame, i, quotes) || following.parenthesis(frame, i, subject, quotes))
                .orElse(true);
    }

    /** Whether a verb after a comma can have its subject behind it: ", warned X", but not ", praised X". */
    private boolean inverts(int i, String verb) {
        boolean reports = words.frame(verb)
                .map(frame -> frame.takes("end")
                        && !words.is("transitive", verb)
                        && (frame.takes("that") || frame.takes("wh")))
                .orElse(true);
        return reports && !(words.is("addressing", verb) && clause.inserted(i - 1));
    }

    private boolean somebody(Clause.Phrase phrase) {
        String head = tokens.get(phrase.to() - 1).lower();
        return clause.proper(phrase) || clause.hasRole(phrase) || words.is("people", head) || words.is("pronoun", head);
    }

    private int score(int i, Clause.Phrase phrase, String verb, boolean strong, boolean ing) {
        Token token = tokens.get(i);
        int phraseStart = tokens.get(phrase.from()).start();
        boolean quoteAfter =
                quotes.stream().anyMatch(quote -> quote.start() >= token.end() && quote.start() - token.end() <= 4);
        boolean quoteBefore =
                quotes.stream().anyMatch(quote -> phraseStart >= quote.end() && phraseStart - quote.end() <= 4);
        boolean adjacent = quoteAfter || quoteBefore;
        boolean that = false;
        for (int k = i + 1; k < tokens.size() && k <= i + 4 && !that; k++) {
            that = tokens.get(k).is("that");
        }
        int score = strong ? 5 : 1;
        score += quotes.isEmpty() ? 0 : 2;
        score += that ? 2 : 0;
        score += adjacent ? 2 : 0;
        score -= ing ? (that ? 2 : 3) : 0;
        score -= strong || that || adjacent ? 0 : 2;
        String first = tokens.get(phrase.from()).lower();
        score -= words.is("unlikely", first) ? 2 : 0;
        score -= words.is("relative", first) ? 4 : 0;
        boolean onlyWithObject = words.is("needsQuote", verb) && !use.passive(i) && !callsOn(i, verb);
        return onlyWithObject && !that && !adjacent ? score - 3 : score;
    }

    /** "called on all sides to wait", but not "called on Monday". */
    private boolean callsOn(int i, String verb) {
        return verb.equals("call")
                && i + 2 < tokens.size()
                && words.is("callLink", tokens.get(i + 1).lower())
                && !clause.timed(i + 2);
    }

    /** "was confirmed by X". */
    private Optional<Cue> byAgent(int i) {
        if (i + 2 < tokens.size() && tokens.get(i + 1).is("by")) {
            return clause.after(i + 2)
                    .map(phrase -> new Cue(
                            5,
                            phrase,
                            tokens.get(i).span().cover(tokens.get(i + 1).span()),
                            Cue.Place.AGENT));
        }
        return Optional.empty();
    }

    private boolean isNoun(int i) {
        String word = tokens.get(i).lower();
        if (!words.is("noun", word) || i == 0) {
            return i == 0 && words.is("noun", word);
        }
        Token before = tokens.get(i - 1);
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("of")) {
            return true;
        }
        boolean plain = words.verb(word).filter(word::equals).isPresent();
        boolean plural = before.lower().endsWith("s") || words.is("pronoun", before.lower()) || before.is("to");
        boolean owned = words.is("determiner", before.lower())
                || words.is("possessive", before.lower())
                || before.is("'s")
                || before.is("of")
                || (words.is("preposition", before.lower()) && !before.is("to"));
        boolean described = !before.capitalised()
                && before.kind() == Token.Kind.WORD
                && !words.is("role", before.lower())
                && !words.is("body", before.lower())
                && !words.is("pronoun", before.lower())
                && !words.is("auxiliary", before.lower())
                && !before.lower().endsWith("ly");
        return owned || (plain ? !plural && !words.is("auxiliary", before.lower()) : described);
    }

    private boolean infinitive(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.is("to")
                || (before.is("not") && i > 1 && tokens.get(i - 2).is("to"));
    }

    private boolean pronounObject(Clause.Phrase phrase) {
        Token first = tokens.get(phrase.from());
        return words.is("pronoun", first.lower()) && !words.is("person", first.lower()) && !first.is("they");
    }

    /**
     * Whether a phrase ends its clause: "…, reported the agency on Monday." but neither "…, said John Smith would go" nor
     * "…, urged both camps to wait".
     */
    private boolean closes(Clause.Phrase phrase) {
        if (phrase.to() >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(phrase.to());
        return next.kind() == Token.Kind.MARK || (words.is("preposition", next.lower()) && !next.is("to"));
    }
}

package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that report speech in a sentence, and who speaks. */
final class Cues {
    private static final int MAX_THAT_GAP = 40;
    private static final Set<String> DASHES = Set.of("―", "—", "–", "-");

    private final StatementWords words;

    Cues(StatementWords words) {
        this.words = words;
    }

    /** The best cue of a sentence; empty if it reports nothing. */
    Optional<Cue> best(Clause clause, List<Span> quotes) {
        List<Cue> found = new ArrayList<>(new SourceCues(clause, words).all());
        for (int i = 0; i < clause.tokens().size(); i++) {
            noun(clause, i).ifPresent(found::add);
            signature(clause, i, quotes).ifPresent(found::add);
            verb(clause, i, quotes).ifPresent(found::add);
        }
        int nestedFrom = reported(clause, found);
        return found.stream()
                .filter(cue -> cue.score() >= Cue.LEAST && cue.span().start() < nestedFrom)
                .max(Comparator.comparingInt(Cue::score)
                        .thenComparing(Comparator.comparingInt((Cue cue) -> distance(cue, quotes))
                                .reversed()));
    }

    /** From where on cues stand in what another one reports: "X said that Y claims …". */
    private static int reported(Clause clause, List<Cue> all) {
        for (Token token : clause.tokens()) {
            if (token.is("that")
                    && all.stream()
                            .filter(cue -> cue.score() >= Cue.LEAST && cue.place() == Cue.Place.BEFORE)
                            .anyMatch(cue -> token.start() >= cue.span().end()
                                    && token.start() - cue.span().end() < MAX_THAT_GAP)) {
                return token.end();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Of equals, the one next to a quotation; without quotations the first of the sentence. */
    private static int distance(Cue cue, List<Span> quotes) {
        return quotes.stream()
                .mapToInt(quote -> Math.min(
                        Math.abs(quote.start() - cue.span().end()),
                        Math.abs(cue.span().start() - quote.end())))
                .min()
                .orElse(cue.span().start());
    }

    /** "X's statement on Monday that …". */
    private Optional<Cue> noun(Clause clause, int i) {
        List<Token> tokens = clause.tokens();
        if (i < 2 || !words.is("sayingNoun", tokens.get(i).lower())) {
            return Optional.empty();
        }
        int owner = i - 1;
        while (owner > 0 && i - owner < 4 && !StatementWords.possessive(tokens.get(owner))) {
            owner--;
        }
        if (!StatementWords.possessive(tokens.get(owner))) {
            return Optional.empty();
        }
        for (int k = i + 1; k < tokens.size() && k < i + 10 && tokens.get(k).kind() != Token.Kind.MARK; k++) {
            if (tokens.get(k).is("that")) {
                return clause.before(owner)
                        .map(phrase -> new Cue(6, phrase, tokens.get(i).span(), Cue.Place.BEFORE));
            }
        }
        return Optional.empty();
    }

    /** A dash and a name after a quotation, at the end of the sentence. */
    private static Optional<Cue> signature(Clause clause, int i, List<Span> quotes) {
        Token dash = clause.tokens().get(i);
        boolean after = DASHES.contains(dash.text()) && quotes.stream().anyMatch(quote -> clause.follows(quote, i));
        return after
                ? clause.after(i + 1)
                        .filter(phrase -> clause.tokens().get(phrase.from()).capitalised()
                                && phrase.to() + 1 >= clause.tokens().size())
                        .map(phrase -> new Cue(8, phrase, dash.span(), Cue.Place.AFTER))
                : Optional.empty();
    }

    private Optional<Cue> verb(Clause clause, int i, List<Span> quotes) {
        List<Token> tokens = clause.tokens();
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
        boolean passive = passive(tokens, i);
        boolean named =
                quotes.isEmpty() && words.frame(token.lower()).isPresent() && new WordUse(clause, words).noun(i);
        if (named || isNoun(tokens, i) || (ing && !afterQuote && !strong) || infinitive(tokens, i)) {
            return Optional.empty();
        }
        if (passive && !verb.equals("quote")) {
            return byAgent(clause, i);
        }
        boolean afterComma = i > 0 && tokens.get(i - 1).is(",") && inverts(clause, i, verb);
        if (strong && !ing && (afterQuote || afterComma)) {
            Optional<Clause.Phrase> after = clause.after(i + 1)
                    .filter(phrase -> !pronounObject(clause, phrase))
                    .filter(phrase -> afterQuote || somebody(clause, phrase));
            if (after.isPresent() && (afterQuote || closes(clause, after.get()))) {
                int score = afterQuote ? 9 : 7;
                return after.map(phrase -> new Cue(score, phrase, token.span(), Cue.Place.AFTER));
            }
        }
        return new ClauseSubjects(clause, words)
                .of(i)
                .filter(clause::names)
                .or(() -> clause.before(i))
                .filter(phrase -> !quotes.isEmpty() || licensed(clause, i, phrase, quotes))
                .map(phrase -> new Cue(
                        score(clause, i, phrase, verb, strong, ing, quotes),
                        phrase,
                        token.span(),
                        Cue.Place.BEFORE,
                        words.frame(token.lower()).map(Frames.Frame::kind).orElse(Statement.Kind.SPEECH)));
    }

    private boolean licensed(Clause clause, int i, Clause.Phrase subject, List<Span> quotes) {
        Following following = new Following(clause, words);
        return words.frame(clause.tokens().get(i).lower())
                .map(frame -> following.licenses(frame, i, quotes) || following.parenthesis(frame, i, subject, quotes))
                .orElse(true);
    }

    /** Whether a verb after a comma can have its subject behind it: ", warned X", but not ", praised X". */
    private boolean inverts(Clause clause, int i, String verb) {
        boolean reports = words.frame(verb)
                .map(frame -> frame.takes("end")
                        && !words.is("transitive", verb)
                        && (frame.takes("that") || frame.takes("wh")))
                .orElse(true);
        return reports && !(words.is("addressing", verb) && clause.inserted(i - 1));
    }

    private boolean somebody(Clause clause, Clause.Phrase phrase) {
        String head = clause.tokens().get(phrase.to() - 1).lower();
        return clause.proper(phrase) || clause.hasRole(phrase) || words.is("people", head) || words.is("pronoun", head);
    }

    private int score(
            Clause clause, int i, Clause.Phrase phrase, String verb, boolean strong, boolean ing, List<Span> quotes) {
        List<Token> tokens = clause.tokens();
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
        boolean onlyWithObject = words.is("needsQuote", verb) && !passive(tokens, i) && !callsOn(clause, i, verb);
        return onlyWithObject && !that && !adjacent ? score - 3 : score;
    }

    /** "called on all sides to wait", but not "called on Monday". */
    private boolean callsOn(Clause clause, int i, String verb) {
        return verb.equals("call")
                && i + 2 < clause.tokens().size()
                && words.is("callLink", clause.tokens().get(i + 1).lower())
                && !clause.timed(i + 2);
    }

    /** "was confirmed by X". */
    private Optional<Cue> byAgent(Clause clause, int i) {
        List<Token> tokens = clause.tokens();
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

    private boolean passive(List<Token> tokens, int i) {
        if (!tokens.get(i).lower().endsWith("ed")
                && !words.is("participle", tokens.get(i).lower())) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            String word = tokens.get(k).lower();
            if (words.is("be", word)) {
                return true;
            }
            if (!words.is("auxiliary", word) && !word.endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    private boolean isNoun(List<Token> tokens, int i) {
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

    private static boolean infinitive(List<Token> tokens, int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.is("to")
                || (before.is("not") && i > 1 && tokens.get(i - 2).is("to"));
    }

    private boolean pronounObject(Clause clause, Clause.Phrase phrase) {
        Token first = clause.tokens().get(phrase.from());
        return words.is("pronoun", first.lower()) && !words.is("person", first.lower()) && !first.is("they");
    }

    /**
     * Whether a phrase ends its clause: "…, reported the agency on Monday." but neither "…, said John Smith would go" nor
     * "…, urged both camps to wait".
     */
    private boolean closes(Clause clause, Clause.Phrase phrase) {
        if (phrase.to() >= clause.tokens().size()) {
            return true;
        }
        Token next = clause.tokens().get(phrase.to());
        return next.kind() == Token.Kind.MARK || (words.is("preposition", next.lower()) && !next.is("to"));
    }
}

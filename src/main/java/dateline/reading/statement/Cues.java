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

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final List<Span> quotes;
    private final VerbCues verbs;

    /**
     * Those of a clause.
     *
     * @param quotes the quotations of its sentence
     */
    Cues(Clause clause, StatementWords words, List<Span> quotes) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quotes = quotes;
        this.verbs = new VerbCues(clause, words, quotes);
    }

    /**
     * The best cue of the sentence; empty if it reports nothing.
     *
     * @param sources what {@link SourceCues} finds in it
     */
    Optional<Cue> best(List<Cue> sources) {
        List<Cue> found = new ArrayList<>(sources);
        for (int i = 0; i < tokens.size(); i++) {
            noun(i).ifPresent(found::add);
            signature(i).ifPresent(found::add);
            verbs.at(i).ifPresent(found::add);
        }
        int nestedFrom = reported(found);
        return found.stream()
                .filter(cue -> cue.score() >= Cue.LEAST && cue.span().start() < nestedFrom)
                .max(Comparator.comparingInt(Cue::score)
                        .thenComparing(Comparator.comparingInt((Cue cue) -> distance(cue))
                                .reversed()));
    }

    /** From where on cues stand in what another one reports: "X said that Y claims …". */
    private int reported(List<Cue> all) {
        for (Token token : tokens) {
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
    private int distance(Cue cue) {
        return quotes.stream()
                .mapToInt(quote -> Math.min(
                        Math.abs(quote.start() - cue.span().end()),
                        Math.abs(cue.span().start() - quote.end())))
                .min()
                .orElse(cue.span().start());
    }

    /** "X's statement on Monday that …". */
    private Optional<Cue> noun(int i) {
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
    private Optional<Cue> signature(int i) {
        Token dash = tokens.get(i);
        boolean after = DASHES.contains(dash.text()) && quotes.stream().anyMatch(quote -> clause.follows(quote, i));
        return after
                ? clause.after(i + 1)
                        .filter(phrase -> tokens.get(phrase.from()).capitalised() && phrase.to() + 1 >= tokens.size())
                        .map(phrase -> new Cue(8, phrase, dash.span(), Cue.Place.AFTER))
                : Optional.empty();
    }
}

package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Names that stand before or after a quotation with nothing but a colon or a dash between. */
final class QuoteLabels {
    private static final int MAX_LABEL = 9;

    private final Clause clause;
    private final List<Token> tokens;
    private final QuotingWords quoting;

    QuoteLabels(Clause clause, QuotingWords quoting) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.quoting = quoting;
    }

    /** "Jane Doe:", "More from the report:", "A SURPRISE - Jane Doe:". */
    Optional<Cue> label(int colon) {
        int from = colon - 1;
        while (from >= 0
                && colon - from <= MAX_LABEL
                && !tokens.get(from).is("-")
                && !tokens.get(from).is("—")
                && !tokens.get(from).is("–")) {
            from--;
        }
        if (colon - from > MAX_LABEL) {
            return Optional.empty();
        }
        from++;
        while (from < colon && quoting.is("label", tokens.get(from).lower())) {
            from++;
        }
        if (from >= colon) {
            return Optional.empty();
        }
        int start = from;
        return clause.after(from)
                .filter(phrase -> phrase.from() == start
                        && (phrase.to() == colon
                                || tokens.get(phrase.to()).is(",")
                                || tokens.get(phrase.to()).is("(")))
                .filter(clause::proper)
                .or(() -> Optional.of(new Clause.Phrase(start, colon))
                        .filter(phrase -> colon - start <= 6 && clause.hasRole(phrase)))
                .map(phrase -> new Cue(QuoteCues.SURE, phrase, tokens.get(colon).span(), Cue.Place.BEFORE));
    }

    /** "“…” — Jane Doe": a dash and nothing but a name after it. */
    Optional<Cue> signature(int dash, int next) {
        if (!"―—–-".contains(tokens.get(dash).text())
                || dash + 1 >= tokens.size()
                || !tokens.get(dash + 1).capitalised()) {
            return Optional.empty();
        }
        return clause.after(dash + 1)
                .filter(phrase -> phrase.from() == dash + 1 && ended(phrase.to(), next))
                .map(phrase -> new Cue(QuoteCues.SURE, phrase, tokens.get(dash).span(), Cue.Place.AFTER));
    }

    private boolean ended(int at, int next) {
        return at >= tokens.size()
                || tokens.get(at).start() >= next
                || ".,(".contains(tokens.get(at).text());
    }
}

package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who speaks a quotation by what stands beside it, the surest pattern first, as in the sieves of G. Muzny and others
 * ("A two-stage sieve approach for quote attribution", EACL 2017) and the patterns of D. Elson and K. McKeown ("Automatic
 * attribution of quoted speech in literary narrative", AAAI 2010): quotation, verb, name; quotation, name, verb; name, verb,
 * quotation; a label and a colon; and last a verb further off in the same clause. Only the first {@value #MAX_QUOTES}
 * quotations of a sentence are looked at, each over a bounded number of words.
 */
final class QuoteCues {
    static final int MAX_QUOTES = 12;
    /** Scores of cues beside a quotation, and at the start of the sentence after it. */
    static final int SURE = 20;

    static final int LEADING = 21;
    private static final int REACH_AFTER = 22;

    private final String text;
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final QuotingWords quoting;
    private final QuoteVerbs verbs;
    private final QuoteLabels labels;
    private final Subjects subjects;

    QuoteCues(String text, Clause clause, StatementWords words, QuotingWords quoting) {
        this.text = text;
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quoting = quoting;
        this.subjects = new Subjects(clause, words, quoting);
        this.verbs = new QuoteVerbs(clause, words, quoting, subjects);
        this.labels = new QuoteLabels(clause, quoting);
    }

    /** What reports one of the quotations right beside it. */
    Optional<Cue> beside(List<Span> quotes) {
        Optional<Cue> found = Optional.empty();
        for (int k = 0; k < Math.min(quotes.size(), MAX_QUOTES) && found.isEmpty(); k++) {
            Span quote = quotes.get(k);
            int next = k + 1 < quotes.size() ? quotes.get(k + 1).start() : Integer.MAX_VALUE;
            int last = k > 0 ? quotes.get(k - 1).end() : 0;
            found = after(quote, next).or(() -> before(quote, last));
        }
        return found;
    }

    /** The same cue with the subject that a participle has: "closed the pier in a hurry, saying …" is said by who closed it. */
    Cue withSubject(Cue cue) {
        int verb = Token.firstFrom(tokens, cue.span().start());
        boolean participle =
                cue.place() == Cue.Place.BEFORE && tokens.get(verb).lower().endsWith("ing");
        return participle
                ? verbs.reported(verb)
                        .map(found -> new Cue(cue.score(), found.phrase(), cue.span(), cue.place()))
                        .orElse(cue)
                : cue;
    }

    /** "…?” Jane Doe went on." as a sentence of its own reports the quotation before it. */
    Optional<Cue> leading(int firstQuote) {
        Optional<Cue> signature = tokens.isEmpty() ? Optional.empty() : labels.signature(0, firstQuote);
        if (signature.isPresent()) {
            return signature.map(cue -> new Cue(LEADING, cue.phrase(), cue.span(), cue.place()));
        }
        for (int i = 1; i < Math.min(tokens.size(), Clause.MAX_PHRASE); i++) {
            boolean spoken = verbs.listed(i)
                    || (quoting.speaks(tokens, i) && !quoting.past(tokens.get(i).lower()));
            int next = i + 1;
            while (next < tokens.size()
                    && quoting.is("particle", tokens.get(next).lower())) {
                next++;
            }
            boolean ends = next >= tokens.size()
                    || ".,".contains(tokens.get(next).text())
                    || tokens.get(next).is("as");
            if (spoken && ends && !verbs.noun(i)) {
                Span cue = tokens.get(i).span();
                return clause.before(i)
                        .filter(phrase -> phrase.from() == 0 && verbs.speaks(phrase))
                        .map(phrase -> new Cue(LEADING, phrase, cue, Cue.Place.AFTER));
            }
        }
        return Optional.empty();
    }

    /** The quotations of a sentence that belong to its cue: what somebody else is said to have said later in it is left out. */
    List<Span> withoutOthers(List<Span> quotes, Cue main) {
        List<Span> kept = new ArrayList<>();
        for (Span quote : quotes) {
            boolean later =
                    kept.size() < MAX_QUOTES && quote.start() > main.span().end() && !kept.isEmpty();
            boolean others = later
                    && loosely(quote)
                            .filter(cue -> cue.span().start() > main.span().end()
                                    && cue.phrase().from() >= main.phrase().to())
                            .isPresent();
            if (!others) {
                kept.add(quote);
            }
        }
        return kept;
    }

    /** What reports one quotation, beside it or further off. */
    Optional<Cue> of(Span quote, int last, int next) {
        return after(quote, next).or(() -> before(quote, last)).or(() -> loosely(quote));
    }

    /** What reports one of the quotations from further off. */
    Optional<Cue> around(List<Span> quotes) {
        for (Span quote : quotes.subList(0, Math.min(quotes.size(), MAX_QUOTES))) {
            Optional<Cue> found = loosely(quote);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "…,” said Jane Doe" and "…,” Jane Doe, the mayor, said". */
    private Optional<Cue> after(Span quote, int next) {
        int at = Token.firstFrom(tokens, quote.end());
        Optional<Cue> signature = at < tokens.size() && tokens.get(at).start() - quote.end() <= 2
                ? labels.signature(at, next)
                : Optional.empty();
        if (signature.isPresent()) {
            return signature;
        }
        if (at < tokens.size() && tokens.get(at).is(",") && tokens.get(at).start() - quote.end() <= 1) {
            at++;
        } else if (!spokenEnd(quote)) {
            return Optional.empty();
        }
        if (at >= tokens.size()
                || tokens.get(at).start() - quote.end() > 4
                || tokens.get(at).start() >= next
                || QuotationMarks.titled(text, quote)) {
            return Optional.empty();
        }
        return inverted(at).or(() -> straight(Token.firstFrom(tokens, quote.end()), next));
    }

    private Optional<Cue> inverted(int at) {
        if (!quoting.speaks(tokens, at) || tokens.get(at).lower().endsWith("ing")) {
            return Optional.empty();
        }
        int from = at + 1;
        while (from < tokens.size()
                && (quoting.is("particle", tokens.get(from).lower())
                        || tokens.get(from).kind() == Token.Kind.NUMBER)) {
            from++;
        }
        boolean addressed = words.verb(tokens.get(at).lower())
                .filter(verb -> words.is("addressing", verb) || verb.equals("tell"))
                .isPresent();
        if (addressed || from >= tokens.size()) {
            return Optional.empty();
        }
        return clause.after(from)
                .filter(verbs::speaks)
                .map(phrase -> new Cue(SURE, phrase, tokens.get(at).span(), Cue.Place.AFTER));
    }

    private Optional<Cue> straight(int at, int next) {
        int from = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        for (int i = from + 1; i < tokens.size() && i <= from + REACH_AFTER; i++) {
            if (tokens.get(i).start() >= next) {
                break;
            }
            if (!quoting.speaks(tokens, i) || tokens.get(i).lower().endsWith("ing")) {
                continue;
            }
            Optional<Clause.Phrase> phrase = clause.before(i);
            if (phrase.isPresent()
                    && phrase.get().from() <= from + 1
                    && phrase.get().from() >= from
                    && verbs.speaks(phrase.get())) {
                Span cue = tokens.get(i).span();
                return phrase.map(subject -> new Cue(SURE, subject, cue, Cue.Place.AFTER));
            }
        }
        return Optional.empty();
    }

    /** "Jane Doe said: “…", "Jane Doe told the paper, “…", "Jane Doe: “…". */
    private Optional<Cue> before(Span quote, int last) {
        int at = Token.firstFrom(tokens, quote.start()) - 1;
        if (at < 1
                || tokens.get(at).end() <= last
                || quote.start() - tokens.get(at).end() > 3) {
            return Optional.empty();
        }
        if (tokens.get(at).is(":")) {
            return labels.label(at).or(() -> verbs.governing(at, last)).or(() -> subject(at));
        }
        if (tokens.get(at).is(",")) {
            boolean sentence = QuotationMarks.capital(text, quote) || verbs.listed(at - 1);
            return sentence && !QuotationMarks.titled(text, quote) ? verbs.governing(at, last) : Optional.empty();
        }
        boolean direct = QuotationMarks.capital(text, quote)
                && !QuotationMarks.titled(text, quote)
                && quoting.speaks(tokens, at);
        return direct ? verbs.reported(at) : Optional.empty();
    }

    /** "The rally had one message: “…": the subject of what ends with a colon. */
    private Optional<Cue> subject(int colon) {
        return subjects.around(colon)
                .map(phrase -> new Cue(SURE, phrase, tokens.get(colon).span(), Cue.Place.BEFORE));
    }

    /** A sentence that ends with a colon announces who speaks next. */
    Optional<Cue> announcing() {
        int colon = tokens.size() - 1;
        if (colon < 1 || !tokens.get(colon).is(":")) {
            return Optional.empty();
        }
        return labels.label(colon).or(() -> verbs.governing(colon, 0)).or(() -> subject(colon));
    }

    /** The nearest verb before quoted words that can take them: "called the plan “a mess”". */
    private Optional<Cue> loosely(Span quote) {
        return QuotationMarks.titled(text, quote)
                ? Optional.empty()
                : verbs.around(
                        Token.firstFrom(tokens, quote.start()) - 1,
                        quote.of(text).indexOf(' ') > 0);
    }

    /** Whether what is quoted breaks off as speech does before its speaker is named. */
    private boolean spokenEnd(Span quote) {
        int inner = quote.end() - 1;
        while (inner > quote.start() && "\"”»'’ ".indexOf(text.charAt(inner)) >= 0) {
            inner--;
        }
        return ",?!—–…-".indexOf(text.charAt(inner)) >= 0 || (text.charAt(inner) == '.' && lowerFollows(quote.end()));
    }

    private boolean lowerFollows(int end) {
        int at = Token.firstFrom(tokens, end);
        return at < tokens.size() && Character.isLowerCase(tokens.get(at).text().charAt(0));
    }
}

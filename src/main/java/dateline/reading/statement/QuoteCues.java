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
    private static final int SURE = 20;

    static final int LEADING = 21;
    private static final int REACH_AFTER = 22;
    private static final int REACH_BEFORE = 16;
    private static final int MAX_LABEL = 9;

    private final String text;
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final QuotingWords quoting;
    private final Subjects subjects;

    QuoteCues(String text, Clause clause, StatementWords words, QuotingWords quoting) {
        this.text = text;
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.quoting = quoting;
        this.subjects = new Subjects(clause, words, quoting);
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
        int verb = firstAfter(cue.span().start());
        boolean participle =
                cue.place() == Cue.Place.BEFORE && tokens.get(verb).lower().endsWith("ing");
        return participle
                ? reported(verb)
                        .map(found -> new Cue(cue.score(), found.phrase(), cue.span(), cue.place()))
                        .orElse(cue)
                : cue;
    }

    /** "…?” Jane Doe went on." as a sentence of its own reports the quotation before it. */
    Optional<Cue> leading(int firstQuote) {
        Optional<Cue> signature = tokens.isEmpty() ? Optional.empty() : signature(0, firstQuote);
        if (signature.isPresent()) {
            return signature.map(cue -> new Cue(LEADING, cue.phrase(), cue.span(), cue.place()));
        }
        for (int i = 1; i < Math.min(tokens.size(), Clause.MAX_PHRASE); i++) {
            boolean spoken = listed(i)
                    || (quoting.speaks(tokens, i) && !quoting.past(tokens.get(i).lower()));
            int next = i + 1;
            while (next < tokens.size()
                    && quoting.is("particle", tokens.get(next).lower())) {
                next++;
            }
            boolean ends = next >= tokens.size()
                    || ".,".contains(tokens.get(next).text())
                    || tokens.get(next).is("as");
            if (spoken && ends && !noun(i)) {
                Span cue = tokens.get(i).span();
                return clause.before(i)
                        .filter(phrase -> phrase.from() == 0 && speaks(phrase))
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
        int at = firstAfter(quote.end());
        Optional<Cue> signature = at < tokens.size() && tokens.get(at).start() - quote.end() <= 2
                ? signature(at, next)
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
        return inverted(at).or(() -> straight(firstAfter(quote.end()), next));
    }

    /** "“…” — Jane Doe": a dash and nothing but a name after it. */
    private Optional<Cue> signature(int dash, int next) {
        if (!"―—–-".contains(tokens.get(dash).text())
                || dash + 1 >= tokens.size()
                || !tokens.get(dash + 1).capitalised()) {
            return Optional.empty();
        }
        return clause.after(dash + 1)
                .filter(phrase -> phrase.from() == dash + 1 && ended(phrase.to(), next))
                .map(phrase -> new Cue(SURE, phrase, tokens.get(dash).span(), Cue.Place.AFTER));
    }

    private boolean ended(int at, int next) {
        return at >= tokens.size()
                || tokens.get(at).start() >= next
                || ".,(".contains(tokens.get(at).text());
    }

    private Optional<Cue> inverted(int at) {
        if (!quoting.speaks(tokens, at) || tokens.get(at).lower().endsWith("ing")) {
            return Optional.empty();
        }
        int from = at + 1;
        while (from < tokens.size() && quoting.is("particle", tokens.get(from).lower())) {
            from++;
        }
        boolean addressed = words.verb(tokens.get(at).lower())
                .filter(verb -> words.is("addressing", verb) || verb.equals("tell"))
                .isPresent();
        if (addressed || from >= tokens.size()) {
            return Optional.empty();
        }
        return clause.after(from)
                .filter(phrase -> speaks(phrase))
                .map(phrase -> new Cue(SURE, phrase, tokens.get(at).span(), Cue.Place.AFTER));
    }

    private boolean speaks(Clause.Phrase phrase) {
        String first = tokens.get(phrase.from()).lower();
        boolean object = words.is("pronoun", first)
                && !words.is("person", first)
                && !first.equals("they")
                && !first.equals("i")
                && !first.equals("we");
        return !object && !words.is("relative", first);
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
                    && speaks(phrase.get())) {
                Span cue = tokens.get(i).span();
                return phrase.map(subject -> new Cue(SURE, subject, cue, Cue.Place.AFTER));
            }
        }
        return Optional.empty();
    }

    /** "Jane Doe said: “…", "Jane Doe told the paper, “…", "Jane Doe: “…". */
    private Optional<Cue> before(Span quote, int last) {
        int at = firstAfter(quote.start()) - 1;
        if (at < 1
                || tokens.get(at).end() <= last
                || quote.start() - tokens.get(at).end() > 3) {
            return Optional.empty();
        }
        if (tokens.get(at).is(":")) {
            return label(at).or(() -> governing(at, last)).or(() -> subject(at));
        }
        if (tokens.get(at).is(",")) {
            return QuotationMarks.capital(text, quote) && !QuotationMarks.titled(text, quote)
                    ? governing(at, last)
                    : Optional.empty();
        }
        boolean direct = QuotationMarks.capital(text, quote)
                && !QuotationMarks.titled(text, quote)
                && quoting.speaks(tokens, at);
        return direct ? reported(at) : Optional.empty();
    }

    /** The verb that a comma or colon before a quotation ends the clause of. */
    private Optional<Cue> governing(int mark, int last) {
        for (int i = mark - 1; i >= 0 && i >= mark - REACH_BEFORE; i--) {
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

    private boolean spacedDash(int i) {
        return "-–".contains(tokens.get(i).text())
                && i > 0
                && tokens.get(i - 1).end() < tokens.get(i).start();
    }

    private boolean listed(int i) {
        return !tokens.get(i).capitalised() && words.verb(tokens.get(i).lower()).isPresent();
    }

    private boolean noun(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String word = tokens.get(i).lower();
        boolean form = words.is("noun", word);
        boolean hyphened = before.is("-") && before.end() == tokens.get(i).start();
        return hyphened
                || StatementWords.possessive(before)
                || ((words.is("determiner", before.lower())
                                || words.is("possessive", before.lower())
                                || words.is("preposition", before.lower()))
                        && !word.endsWith("ing")
                        && !before.is("to"))
                || (form && i + 1 < tokens.size() && tokens.get(i + 1).is("of"));
    }

    /** The cue that a verb makes with its subject: right before it, or that of the clause around it. */
    private Optional<Cue> reported(int verb) {
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
                .map(subject -> new Cue(SURE, subject, token.span(), Cue.Place.BEFORE));
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
        return clause.after(verb + 2).filter(clause::names).map(phrase -> new Cue(SURE, phrase, cue, Cue.Place.SOURCE));
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

    /** "Jane Doe:", "More from the report:", "A SURPRISE - Jane Doe:". */
    private Optional<Cue> label(int colon) {
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
                .map(phrase -> new Cue(SURE, phrase, tokens.get(colon).span(), Cue.Place.BEFORE));
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
        return label(colon).or(() -> governing(colon, 0)).or(() -> subject(colon));
    }

    /** The nearest verb before quoted words that can take them: "called the plan “a mess”". */
    private Optional<Cue> loosely(Span quote) {
        int at = QuotationMarks.titled(text, quote) ? -1 : firstAfter(quote.start()) - 1;
        for (int i = at; i >= 0 && i >= at - REACH_BEFORE; i--) {
            if (quoting.frames(tokens.get(i)) && !noun(i)) {
                return reported(i);
            }
        }
        return Optional.empty();
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
        int at = firstAfter(end);
        return at < tokens.size() && Character.isLowerCase(tokens.get(at).text().charAt(0));
    }
}

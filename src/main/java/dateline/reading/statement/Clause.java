package dateline.reading.statement;

import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a sentence outside its quotations, and the noun phrases around a verb: who speaks in "X, the head of Y, said
 * on Monday", "said X", "according to X". Works on words alone, without a parser: it walks from the verb past adverbs,
 * times, appositions and prepositional phrases, each walk bounded by {@value #REACH} tokens.
 */
final class Clause {
    private static final int REACH = 30;
    private static final int MAX_DEPTH = 5;
    private static final int MAX_PHRASE = 14;

    private final String text;
    private final List<Token> tokens;
    private final SpanOrder<Timex> timexes;
    private final StatementWords words;

    /**
     * A phrase that names somebody.
     *
     * @param from index of its first token
     * @param to one past its last
     * @param apposition what is said of it between commas ("the head of Y"); empty span if nothing
     */
    record Phrase(int from, int to, Span apposition) {
        Phrase(int from, int to) {
            this(from, to, new Span(0, 0));
        }
    }

    Clause(String text, List<Token> tokens, List<Timex> timexes, StatementWords words) {
        this.text = text;
        this.tokens = tokens;
        this.timexes = new SpanOrder<>(
                timexes.stream()
                        .filter(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                        .toList(),
                Timex::span);
        this.words = words;
    }

    List<Token> tokens() {
        return tokens;
    }

    Span span(Phrase phrase) {
        return tokens.get(phrase.from())
                .span()
                .cover(tokens.get(phrase.to() - 1).span());
    }

    /** The phrase that a verb has before it. */
    Optional<Phrase> before(int verb) {
        return before(verb, 0);
    }

    private Optional<Phrase> before(int end, int depth) {
        int i = skipBack(end - 1);
        if (i < 0 || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Token last = tokens.get(i);
        if (parts(last)) {
            return acrossComma(i, depth);
        }
        if (words.is("pronoun", last.lower())) {
            return Optional.of(new Phrase(i, i + 1));
        }
        int from = phraseStart(i);
        if (from > i) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(from, i + 1);
        if (from > 0 && words.is("preposition", tokens.get(from - 1).lower())) {
            int before = from - 1;
            boolean participle = before > 0 && tokens.get(before - 1).lower().endsWith("ing");
            Optional<Phrase> outer = before(participle ? before - 1 : before, depth + 1);
            if (outer.isPresent()) {
                boolean title = !participle && isTitle(outer.get(), before) && properCount(phrase) > 1;
                return title ? Optional.of(new Phrase(outer.get().from(), phrase.to())) : outer;
            }
        }
        if (!names(phrase) && from > 0 && pastVerb(from - 1)) {
            return before(from - 1, depth + 1);
        }
        return names(phrase) ? Optional.of(withTitleBefore(phrase)) : Optional.empty();
    }

    /** Whether a phrase ends with an office that a preposition follows: "ambassador to". */
    private boolean isTitle(Phrase phrase, int preposition) {
        Token last = tokens.get(phrase.to() - 1);
        return phrase.to() == preposition
                && words.is("role", last.lower())
                && words.is("titlePreposition", tokens.get(preposition).lower());
    }

    /** A verb in the past after its subject, such as "released" in "the police released footage". */
    private boolean pastVerb(int i) {
        Token token = tokens.get(i);
        return i > 0
                && !token.capitalised()
                && token.lower().endsWith("ed")
                && (tokens.get(i - 1).capitalised()
                        || words.is("pronoun", tokens.get(i - 1).lower())
                        || words.is("role", tokens.get(i - 1).lower())
                        || words.is("body", tokens.get(i - 1).lower())
                        || words.is("auxiliary", tokens.get(i - 1).lower()));
    }

    /** "X, the head of Y, said" and "X (49) said": the phrase before the inserted part; else the one inside. */
    private Optional<Phrase> acrossComma(int comma, int depth) {
        int open = comma - 1;
        while (open > 0 && comma - open < REACH && !parts(tokens.get(open))) {
            open--;
        }
        if (open > 0 && parts(tokens.get(open)) && comma - open > 1) {
            Phrase inner = new Phrase(open + 1, comma);
            Phrase titled = phraseStart(comma - 1) == open + 1 && proper(inner) ? withTitleBefore(inner) : inner;
            if (titled.from() < inner.from()) {
                return Optional.of(titled);
            }
            Optional<Phrase> outer = endingAt(open);
            if (outer.isPresent() && names(outer.get())) {
                Span inside =
                        tokens.get(open + 1).span().cover(tokens.get(comma - 1).span());
                return Optional.of(new Phrase(outer.get().from(), outer.get().to(), inside));
            }
        }
        return before(comma, depth + 1);
    }

    /** Whether a comma ends something inserted after a subject: "X, in a statement on Monday, urged all to wait". */
    boolean inserted(int comma) {
        int open = comma - 1;
        while (open > 0 && comma - open < REACH && !parts(tokens.get(open))) {
            open--;
        }
        String first = tokens.get(open + 1).lower();
        boolean insertion = words.is("preposition", first)
                || words.is("relative", first)
                || words.is("determiner", first)
                || words.is("role", first);
        return open > 0
                && parts(tokens.get(open))
                && insertion
                && endingAt(open).filter(this::names).isPresent();
    }

    private Optional<Phrase> endingAt(int end) {
        int i = end - 1;
        if (i < 0 || parts(tokens.get(i))) {
            return Optional.empty();
        }
        if (words.is("pronoun", tokens.get(i).lower())) {
            return Optional.of(new Phrase(i, i + 1));
        }
        int from = phraseStart(i);
        return from > i ? Optional.empty() : Optional.of(withTitleBefore(new Phrase(from, i + 1)));
    }

    /** "UN coordinator for Sudan, X": a title that begins the sentence and is parted from the name by a comma. */
    private Phrase withTitleBefore(Phrase phrase) {
        int comma = phrase.from() - 1;
        if (comma < 1 || !tokens.get(comma).is(",") || !proper(phrase)) {
            return phrase;
        }
        int from = phraseStart(comma - 1);
        if (from >= comma) {
            return phrase;
        }
        if (from > 1 && words.is("preposition", tokens.get(from - 1).lower())) {
            from = phraseStart(from - 2);
        }
        boolean starts = from == 0 || parts(tokens.get(from - 1));
        return starts && from < comma && hasRole(new Phrase(from, comma)) ? new Phrase(from, phrase.to()) : phrase;
    }

    /** The phrase that begins at a place: "said X, the head of Y". */
    Optional<Phrase> after(int from) {
        int i = from;
        while (i < tokens.size()
                && (words.is("auxiliary", tokens.get(i).lower())
                        && !tokens.get(i).capitalised())) {
            i++;
        }
        if (i < tokens.size() && words.is("pronoun", tokens.get(i).lower())) {
            return Optional.of(new Phrase(i, i + 1));
        }
        int start = i;
        boolean seen = false;
        while (i < tokens.size() && i - start < MAX_PHRASE && !timed(i) && goesOn(i, start, seen)) {
            seen |= tokens.get(i).capitalised();
            i++;
        }
        while (i > start && !ends(tokens.get(i - 1))) {
            i--;
        }
        if (i == start || !names(new Phrase(start, i))) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(start, i, appositionAt(i)));
    }

    private boolean goesOn(int i, int start, boolean seen) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (token.capitalised() || word.equals("'s") || joins(i)) {
            return true;
        }
        boolean more = i + 1 < tokens.size();
        if (words.is("determiner", word)) {
            return i == start || tokens.get(i - 1).is("of");
        }
        if (words.is("connector", word) || word.equals("and")) {
            return i > start
                    && more
                    && (tokens.get(i + 1).capitalised()
                            || (!word.equals("and")
                                    && words.is("determiner", tokens.get(i + 1).lower())));
        }
        boolean afterPossessive = i > start
                && (tokens.get(i - 1).is("'s") || tokens.get(Math.max(0, i - 2)).is("'s"));
        return nominal(token) && (!seen || afterPossessive || words.is("role", word) || words.is("body", word));
    }

    private static boolean ends(Token token) {
        return token.kind() != Token.Kind.MARK || token.is(".");
    }

    private Span appositionAt(int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is(",")) {
            return new Span(0, 0);
        }
        Token next = tokens.get(at + 1);
        boolean describes = words.is("determiner", next.lower())
                || words.is("role", next.lower())
                || words.is("family", next.lower())
                || words.is("title", next.lower());
        if (!describes) {
            return new Span(0, 0);
        }
        int to = at + 1;
        while (to < tokens.size()
                && to - at < REACH
                && !parts(tokens.get(to))
                && !tokens.get(to).is(".")) {
            to++;
        }
        return next.span().cover(tokens.get(to - 1).span());
    }

    private int skipBack(int from) {
        int i = from;
        while (i >= 0) {
            String word = tokens.get(i).lower();
            boolean adverb =
                    word.length() > 4 && word.endsWith("ly") && !tokens.get(i).capitalised();
            if (adverb || words.is("auxiliary", word) || timed(i)) {
                i--;
            } else if (i < from && timed(i + 1) && words.is("preposition", word)) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    private int phraseStart(int last) {
        int i = last;
        while (i >= 0 && last - i < MAX_PHRASE && !timed(i)) {
            Token token = tokens.get(i);
            String word = token.lower();
            if (token.capitalised()) {
                if (words.is("opener", word) && !words.is("title", word)) {
                    if (words.is("determiner", word)) {
                        i--;
                    }
                    break;
                }
                i--;
            } else if (word.equals("'s") || word.equals("'") || word.equals("’") || joins(i)) {
                i--;
            } else if ((words.is("connector", word) || word.equals("and"))
                    && i < last
                    && i > 0
                    && !word.equals("the")) {
                boolean both =
                        tokens.get(i + 1).capitalised() && tokens.get(i - 1).capitalised();
                if (!word.equals("of") && !word.equals("for") && !both) {
                    break;
                }
                if (word.equals("for")) {
                    break;
                }
                i--;
            } else if (words.is("determiner", word)) {
                i--;
                if (i < 1 || !tokens.get(i).is("of")) {
                    break;
                }
            } else if ((nominal(token) && !pastVerb(i)) || (token.kind() == Token.Kind.NUMBER && last - i < 4)) {
                i--;
            } else {
                break;
            }
        }
        int start = i + 1;
        while (start < last
                && (tokens.get(start).kind() == Token.Kind.MARK
                        || tokens.get(start).is("'s"))) {
            start++;
        }
        return start;
    }

    /** Hyphens between words, and the stops of initials and titles. */
    private boolean joins(int i) {
        Token token = tokens.get(i);
        if (i == 0 || i + 1 >= tokens.size() || token.kind() != Token.Kind.MARK) {
            return false;
        }
        boolean glued = tokens.get(i - 1).end() == token.start();
        if (token.is("-") || token.is("&")) {
            return token.is("&") || (glued && tokens.get(i + 1).start() == token.end());
        }
        return token.is(".")
                && glued
                && (words.is("title", tokens.get(i - 1).lower())
                        || tokens.get(i - 1).text().length() == 1);
    }

    private boolean nominal(Token token) {
        String word = token.lower();
        return token.kind() == Token.Kind.WORD
                && !words.is("auxiliary", word)
                && !words.is("preposition", word)
                && !words.is("conjunction", word)
                && !words.is("pronoun", word)
                && (words.verb(word).isEmpty() || words.is("noun", word))
                && (word.length() < 5 || !word.endsWith("ly"));
    }

    private static boolean parts(Token token) {
        return switch (token.text()) {
            case ",", "—", "–", "(", ")", ";", ":" -> true;
            default -> false;
        };
    }

    /** Whether a token is part of a date or time. */
    boolean timed(int i) {
        return !timexes.overlapping(tokens.get(i).span()).isEmpty();
    }

    /** Whether a phrase can name a speaker: a capital letter, a pronoun, an office, a body, or an article before a noun. */
    private boolean names(Phrase phrase) {
        Token first = tokens.get(phrase.from());
        if (phrase.to() - phrase.from() == 1 && words.is("determiner", first.lower())) {
            return false;
        }
        return proper(phrase)
                || hasRole(phrase)
                || words.is("pronoun", first.lower())
                || (words.is("determiner", first.lower()) && phrase.to() - phrase.from() > 1);
    }

    private boolean proper(Phrase phrase) {
        return properCount(phrase) > 0;
    }

    private int properCount(Phrase phrase) {
        int count = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = tokens.get(i);
            count += token.capitalised() && !words.is("opener", token.lower()) ? 1 : 0;
        }
        return count;
    }

    private boolean hasRole(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = tokens.get(i).lower();
            if (words.is("role", word) || words.is("body", word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark of the sentence stands right before a place, blanks aside. */
    boolean follows(Span quote, int token) {
        int gap = tokens.get(token).start() - quote.end();
        return gap >= 0
                && gap <= 2
                && text.substring(quote.end(), tokens.get(token).start()).isBlank();
    }

    static List<Token> outside(List<Token> tokens, List<Span> quotes) {
        List<Token> outside = new ArrayList<>(tokens.size());
        int quote = 0;
        for (Token token : tokens) {
            while (quote < quotes.size() && quotes.get(quote).end() <= token.start()) {
                quote++;
            }
            if (quote == quotes.size() || !quotes.get(quote).contains(token.start())) {
                outside.add(token);
            }
        }
        return outside;
    }
}

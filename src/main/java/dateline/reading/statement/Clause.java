package dateline.reading.statement;

import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a sentence outside its quotations, and the noun phrases around a verb: who speaks in "X, the head of Y, said
 * on Monday", "said X", "according to X". Works on words alone, without a parser. Here is what a phrase is made of;
 * {@link PhraseBefore} and {@link PhraseAfter} walk to it, each walk bounded by {@value #REACH} tokens.
 */
final class Clause {
    static final int REACH = 30;
    static final int MAX_PHRASE = 14;

    private final String text;
    private final List<Token> tokens;
    private final BitSet timed;
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
        this.timed = timed(tokens, timexes);
        this.words = words;
    }

    private static BitSet timed(List<Token> tokens, List<Timex> timexes) {
        List<Timex> days = timexes.stream()
                .filter(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                .toList();
        BitSet timed = new BitSet(tokens.size());
        if (!days.isEmpty()) {
            var order = new SpanOrder<>(days, Timex::span);
            for (int i = 0; i < tokens.size(); i++) {
                timed.set(i, !order.overlapping(tokens.get(i).span()).isEmpty());
            }
        }
        return timed;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The phrase that a verb has before it. */
    Optional<Phrase> before(int verb) {
        return new PhraseBefore(this, words).before(verb);
    }

    /** The phrase that begins at a place: "said X, the head of Y". */
    Optional<Phrase> after(int from) {
        return new PhraseAfter(this, words).after(from);
    }

    /** Whether a comma ends something inserted after a subject: "X, in a statement on Monday, urged all to wait". */
    boolean inserted(int comma) {
        return new PhraseBefore(this, words).inserted(comma);
    }

    /** Where what a mark at a place ends was opened: by the last mark, but "(LSE: LCR)" by its bracket; -1 if nowhere. */
    int opening(int end) {
        int open = mark(end);
        boolean ticker = tokens.get(end).is(")") && open > 0 && tokens.get(open).is(":");
        int bracket = ticker ? mark(open) : -1;
        return bracket > 0 && tokens.get(bracket).is("(") ? bracket : open;
    }

    /** The last mark before a place that parts phrases; -1 if there is none near. */
    private int mark(int end) {
        int i = end - 1;
        while (i >= 0 && end - i < REACH && !parts(tokens.get(i))) {
            i--;
        }
        return i;
    }

    /** The last word before a bracket or comma; the stop of "Harbour Corp. (" is none. */
    int wordBefore(int mark) {
        boolean stop =
                mark > 1 && tokens.get(mark - 1).is(".") && tokens.get(mark).is("(");
        return stop ? mark - 2 : mark - 1;
    }

    Span span(Phrase phrase) {
        return tokens.get(phrase.from())
                .span()
                .cover(tokens.get(phrase.to() - 1).span());
    }

    /** The article's text from one token to another. */
    String text(Token first, Token last) {
        return text.substring(first.start(), last.end());
    }

    /** Whether a quotation stands between a token and the one before it. */
    boolean parted(int i) {
        return i > 0
                && !text.substring(tokens.get(i - 1).end(), tokens.get(i).start())
                        .isBlank();
    }

    /** Hyphens between words, and the stops of initials and titles. */
    boolean joins(int i) {
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

    boolean nominal(Token token) {
        String word = token.lower();
        return token.kind() == Token.Kind.WORD
                && !words.is("auxiliary", word)
                && !words.is("preposition", word)
                && !words.is("conjunction", word)
                && !words.is("question", word)
                && !words.is("pronoun", word)
                && (words.verb(word).isEmpty() || words.is("noun", word))
                && (word.length() < 5 || !word.endsWith("ly"));
    }

    static boolean parts(Token token) {
        return switch (token.text()) {
            case ",", "—", "–", "(", ")", ";", ":" -> true;
            default -> false;
        };
    }

    /** Whether a token is part of a date or time. */
    boolean timed(int i) {
        return timed.get(i);
    }

    /** Whether a phrase can name a speaker: a capital letter, a pronoun, an office, a body, or an article before a noun. */
    boolean names(Phrase phrase) {
        Token first = tokens.get(phrase.from());
        if (phrase.to() - phrase.from() == 1 && words.is("determiner", first.lower())) {
            return false;
        }
        return proper(phrase)
                || hasRole(phrase)
                || words.is("pronoun", first.lower())
                || (words.is("determiner", first.lower()) && phrase.to() - phrase.from() > 1);
    }

    boolean proper(Phrase phrase) {
        return properCount(phrase) > 0;
    }

    int properCount(Phrase phrase) {
        int count = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = tokens.get(i);
            count += token.capitalised() && !words.is("opener", token.lower()) ? 1 : 0;
        }
        return count;
    }

    boolean hasRole(Phrase phrase) {
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

package dateline.asking.figure;

import dateline.asking.figure.Amount.Bound;
import dateline.asking.figure.FigureWords.Hedge;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads of what a sentence says that there are so many: the figure with its bounds, the words after it, the kind of event,
 * the doer and the place. Shallow: words of closed classes and word order, no parser; what cannot be told is left open
 * rather than guessed. Linear in the tokens for each figure. Immutable and thread-safe.
 */
public final class Amounts {
    private static final int UNIT_WORDS = 5;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Numerals numerals = new Numerals();
    private final FigureWords words;

    /** A reader that knows these words. */
    public Amounts(FigureWords words) {
        this.words = words;
    }

    /** The unit of a figure, where it ends, and the figure that it was a part of. */
    private record Unit(
            List<String> words, int end, @Nullable Numeral whole) {}

    /** The amounts of a sentence in order; may be empty. */
    public List<Amount> in(String sentence) {
        List<Token> tokens = tokenizer.tokens(sentence, new Span(0, sentence.length()));
        List<Numeral> all = numerals.in(tokens);
        List<Amount> amounts = new ArrayList<>();
        boolean shared = tokens.stream().anyMatch(token -> token.is("respectively"));
        for (int i = 0; i < all.size(); i++) {
            Numeral numeral = all.get(i);
            Unit unit = unit(tokens, all, i);
            Surroundings around = new Surroundings(words, tokens, all, i, unit.end());
            Amount amount = amount(sentence, tokens, numeral, unit, around, shared);
            boolean part = i > 0
                    && (words.anyPhrase("part", tokens, all.get(i - 1).end(), numeral.first())
                            || isOfThem(tokens, numeral.end()));
            if (unit.whole() != null) {
                amounts.add(amount.partOf(unit.whole().value()));
                i++; // the whole is no amount of its own
            } else {
                amounts.add(part ? amount.partOf(all.get(i - 1).value()) : amount);
            }
        }
        return amounts;
    }

    private Amount amount(
            String sentence, List<Token> tokens, Numeral numeral, Unit unit, Surroundings around, boolean shared) {
        int first = numeral.first();
        if (first > 0 && words.currency(tokens.get(first - 1)) != null) {
            first--;
        }
        Optional<Hedge> before = words.before(tokens, first);
        int hedged = first - before.map(Hedge::tokens).orElse(0);
        Optional<Hedge> after = words.after(tokens, numeral.end()).or(() -> words.after(tokens, unit.end()));
        Bound bound = before.or(() -> after).map(Hedge::bound).orElse(Bound.EXACT);
        boolean added = shared
                || (hedged > 0 && words.is("increment", tokens.get(hedged - 1).lower()))
                || (after.isEmpty() && is("increment", tokens, numeral.end()))
                || isRange(tokens, numeral)
                || joined(tokens, numeral.end());
        String event = unit.words().isEmpty() ? around.nextEvent() : around.event();
        return new Amount(
                numeral.value(),
                bound,
                sentence.substring(
                        tokens.get(hedged).start(),
                        tokens.get(numeral.end() - 1).end()),
                null,
                added,
                around.running() || (event != null && words.is("growing", event)),
                unit.words(),
                event,
                around.actor(),
                around.places());
    }

    private Unit unit(List<Token> tokens, List<Numeral> all, int index) {
        Numeral numeral = all.get(index);
        int at = numeral.end()
                + words.after(tokens, numeral.end()).map(Hedge::tokens).orElse(0);
        if (is("percent", tokens, at) || (isWord(tokens, at, "per") && isWord(tokens, at + 1, "cent"))) {
            return new Unit(List.of("%"), at + 1, null);
        }
        String sign = numeral.first() > 0 ? words.currency(tokens.get(numeral.first() - 1)) : null;
        String currency = sign == null && at < tokens.size() ? words.currency(tokens.get(at)) : sign;
        if (currency != null) {
            return new Unit(List.of(currency), at + (sign == null ? 1 : 0), null);
        }
        if (isRise(tokens, numeral) && index + 1 < all.size()) {
            return new Unit(counted(tokens, all.get(index + 1).end()).words(), at, null);
        }
        if (isWord(tokens, at, "of") && index + 1 < all.size()) {
            Numeral whole = all.get(index + 1);
            boolean near = whole.first() - at <= UNIT_WORDS
                    && tokens.subList(at + 1, whole.first()).stream()
                            .allMatch(token -> words.endsUnit(token.lower()) || words.is("about", token.lower()));
            if (near) {
                Unit counted = counted(tokens, whole.end());
                return new Unit(counted.words(), counted.end(), whole);
            }
        }
        return counted(tokens, is("increment", tokens, at) ? at + 1 : at);
    }

    /** Words in a row until one that belongs to no noun phrase; hyphens between them are skipped. */
    private Unit counted(List<Token> tokens, int from) {
        List<String> unit = new ArrayList<>();
        int at = from;
        while (at < tokens.size() && unit.size() < UNIT_WORDS) {
            Token token = tokens.get(at);
            boolean hyphen = token.is("-") && !unit.isEmpty();
            if (!hyphen && (token.kind() != Token.Kind.WORD || words.endsUnit(token.lower()))) {
                break;
            }
            if (!hyphen) {
                unit.add(token.lower());
            }
            at++;
        }
        return new Unit(unit, at, null);
    }

    /** The first figure of "rose from 10 to 15". */
    private static boolean isRise(List<Token> tokens, Numeral numeral) {
        return isWord(tokens, numeral.first() - 1, "from") && isWord(tokens, numeral.end(), "to");
    }

    /** "10 to 15", "10-15", "between 10 and 15": neither end is the figure. */
    private static boolean isRange(List<Token> tokens, Numeral numeral) {
        return !isRise(tokens, numeral) && isEndOfRange(tokens, numeral);
    }

    private static boolean isEndOfRange(List<Token> tokens, Numeral numeral) {
        return isBetween(tokens, numeral.end(), 1)
                || isBetween(tokens, numeral.first() - 1, -1)
                || isWord(tokens, numeral.first() - 1, "between")
                || isWord(tokens, numeral.first() - 3, "between");
    }

    private static boolean isBetween(List<Token> tokens, int at, int step) {
        boolean mark = at >= 0
                && at < tokens.size()
                && ("-–—".contains(tokens.get(at).text()) || tokens.get(at).is("to"));
        int other = at + step;
        return mark
                && other >= 0
                && other < tokens.size()
                && tokens.get(other).kind() == Token.Kind.NUMBER
                && (step > 0 || !isWord(tokens, other - 1, "from"));
    }

    /** "15-year-old". */
    private static boolean joined(List<Token> tokens, int at) {
        return isWord(tokens, at, "-")
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    private static boolean isOfThem(List<Token> tokens, int at) {
        return isWord(tokens, at, "of")
                && (isWord(tokens, at + 1, "them")
                        || isWord(tokens, at + 1, "whom")
                        || isWord(tokens, at + 1, "these"));
    }

    private boolean is(String wordClass, List<Token> tokens, int at) {
        return at < tokens.size() && words.is(wordClass, tokens.get(at).lower());
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }
}

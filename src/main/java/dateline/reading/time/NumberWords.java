package dateline.reading.time;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins numbers that are written in several words into one token, which is then read like digits: "twenty-five" is 25,
 * "twenty-first" is 21st, "nineteen ninety-six" and "the year two thousand" are years. One pass, each word looked at a
 * bounded number of times. The classes {@code small}, {@code tens}, {@code ordinalUnit} and {@code century} of
 * {@code words.txt} hold the words. Immutable.
 */
final class NumberWords {
    private static final int FIRST_YEAR = 1500;

    private final TimeWords words;

    NumberWords(TimeWords words) {
        this.words = words;
    }

    /** A number and how many tokens it takes. */
    private record Read(int value, int tokens, boolean ordinal) {
        Read then(int added, Read rest) {
            return new Read(value * added + rest.value, tokens + rest.tokens, rest.ordinal);
        }
    }

    /** The same tokens, with each number of several words as one. */
    List<Token> join(String text, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Optional<Read> read = number(tokens, at).filter(number -> number.tokens() > 1);
            if (read.isPresent()) {
                Span span = tokens.get(at)
                        .span()
                        .cover(tokens.get(at + read.get().tokens() - 1).span());
                String digits = read.get().value()
                        + (read.get().ordinal() ? suffix(read.get().value()) : "");
                joined.add(new Token(span, span.of(text), digits, Token.Kind.NUMBER));
                at += read.get().tokens();
            } else {
                joined.add(tokens.get(at++));
            }
        }
        return joined;
    }

    private Optional<Read> number(List<Token> tokens, int at) {
        if (tokens.get(at).kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        Optional<Read> year = year(tokens, at);
        if (year.isPresent()) {
            return year;
        }
        boolean named = at > 0 && tokens.get(at - 1).is("year");
        return count(tokens, at).filter(number -> named || number.value() < FIRST_YEAR);
    }

    /** "nineteen ninety-six", "twenty ten", "nineteen oh five". */
    private Optional<Read> year(List<Token> tokens, int at) {
        Optional<Integer> century = value("century", tokens, at);
        if (century.isEmpty()) {
            return Optional.empty();
        }
        int next = skipHyphen(tokens, at + 1);
        Read head = new Read(century.get(), next - at, false);
        if (word(tokens, next, "oh")) {
            return value("small", tokens, next + 1)
                    .filter(unit -> unit < 10)
                    .map(unit -> new Read(century.get() * 100 + unit, head.tokens() + 2, false));
        }
        return belowHundred(tokens, next)
                .filter(rest -> rest.value() >= 10 && !rest.ordinal())
                .map(rest -> head.then(100, rest));
    }

    /** "twenty-five", "three hundred and one", "two thousand and ten". */
    private Optional<Read> count(List<Token> tokens, int at) {
        Optional<Read> first = belowHundred(tokens, at);
        if (first.isEmpty() || first.get().ordinal()) {
            return first;
        }
        int next = at + first.get().tokens();
        int factor = word(tokens, next, "hundred") ? 100 : word(tokens, next, "thousand") ? 1000 : 1;
        if (factor == 1 || first.get().value() > 20) {
            return first;
        }
        Read head = new Read(first.get().value(), first.get().tokens() + 1, false);
        int rest = word(tokens, next + 1, "and") ? next + 2 : next + 1;
        int link = rest - next - 1;
        return belowHundred(tokens, rest)
                .map(tail -> head.then(factor, new Read(tail.value(), tail.tokens() + link, tail.ordinal())))
                .or(() -> Optional.of(new Read(head.value() * factor, head.tokens(), false)));
    }

    private Optional<Read> belowHundred(List<Token> tokens, int at) {
        Optional<Integer> tens = value("tens", tokens, at);
        if (tens.isEmpty()) {
            return value("small", tokens, at).map(small -> new Read(small, 1, false));
        }
        int next = skipHyphen(tokens, at + 1);
        Optional<Integer> unit = value("small", tokens, next).filter(small -> small < 10);
        Optional<Integer> ordinal = next > at + 1 ? value("ordinalUnit", tokens, next) : Optional.empty();
        return unit.or(() -> ordinal)
                .map(small -> new Read(tens.get() + small, next + 1 - at, ordinal.isPresent()))
                .or(() -> Optional.of(new Read(tens.get(), 1, false)));
    }

    private Optional<Integer> value(String wordClass, List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD
                ? words.value(wordClass, tokens.get(at), true).map(Integer::valueOf)
                : Optional.empty();
    }

    private static int skipHyphen(List<Token> tokens, int at) {
        return at < tokens.size()
                        && tokens.get(at).is("-")
                        && tokens.get(at).start() == tokens.get(at - 1).end()
                ? at + 1
                : at;
    }

    private static boolean word(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static String suffix(int number) {
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

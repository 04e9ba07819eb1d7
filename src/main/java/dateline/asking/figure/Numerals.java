package dateline.asking.figure;

import dateline.text.Token;
import dateline.text.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers: "1,870", "1870", "fifteen", "two dozen", "3 million", "$3bn", "half a million", "two hundred
 * and one". Days, times, ordinals and decades ("1st", "9:30", "1980s") are none; "dozens" and "thousands" have no value.
 * One pass, each token looked at a bounded number of times. The words are in {@code evidence/numbers.txt}. Immutable and
 * thread-safe.
 */
public final class Numerals {
    private static final Pattern DIGITS =
            Pattern.compile("(?<whole>\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?<part>\\.\\d{1,9})?(?<suffix>[a-z]{1,8})?");
    private static final String CURRENCY = "$£€¥₹";

    private final Map<String, BigDecimal> small = new HashMap<>();
    private final Map<String, BigDecimal> tens = new HashMap<>();
    private final Map<String, BigDecimal> scale = new HashMap<>();
    private final Map<String, BigDecimal> suffix = new HashMap<>();
    private final Map<String, BigDecimal> currencySuffix = new HashMap<>();

    /** The numbers of {@code evidence/numbers.txt}. */
    public Numerals() {
        WordLists lists = WordLists.of("dateline/evidence/numbers.txt");
        fill(small, lists, "small");
        fill(tens, lists, "tens");
        fill(scale, lists, "scale");
        fill(suffix, lists, "suffix");
        fill(currencySuffix, lists, "currencySuffix");
        suffix.putAll(scale);
    }

    private static void fill(Map<String, BigDecimal> values, WordLists lists, String wordClass) {
        for (String pair : lists.words(wordClass)) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), new BigDecimal(pair.substring(equals + 1)));
        }
    }

    /** The numbers among the tokens, in order and without overlaps. */
    public List<Numeral> in(List<Token> tokens) {
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Numeral> numeral = at(tokens, at);
            numeral.ifPresent(found::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Numeral> at(List<Token> tokens, int at) {
        return switch (tokens.get(at).kind()) {
            case NUMBER -> digits(tokens, at);
            case WORD -> words(tokens, at);
            case MARK -> Optional.empty();
        };
    }

    private Optional<Numeral> digits(List<Token> tokens, int at) {
        Matcher matcher = DIGITS.matcher(tokens.get(at).lower());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group("part");
        BigDecimal value = new BigDecimal(matcher.group("whole").replace(",", "") + (part == null ? "" : part));
        String letters = matcher.group("suffix");
        if (letters != null) {
            boolean money = at > 0 && CURRENCY.contains(tokens.get(at - 1).text());
            BigDecimal factor = suffix.getOrDefault(letters, money ? currencySuffix.get(letters) : null);
            return Optional.ofNullable(factor).map(times -> new Numeral(at, at + 1, value.multiply(times)));
        }
        return Optional.of(scaled(tokens, at, at + 1, value));
    }

    /** With the scale words that follow: "3 million", "three-million", "10 hundred thousand". */
    private Numeral scaled(List<Token> tokens, int first, int end, BigDecimal value) {
        BigDecimal scaled = value;
        int after = end;
        for (BigDecimal factor = scale(tokens, after); factor != null; factor = scale(tokens, after)) {
            scaled = scaled.multiply(factor);
            after = skipHyphen(tokens, after) + 1;
        }
        return new Numeral(first, after, scaled);
    }

    private @Nullable BigDecimal scale(List<Token> tokens, int at) {
        return value(scale, tokens, skipHyphen(tokens, at));
    }

    private Optional<Numeral> words(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (word.equals("a") || word.equals("an")) {
            return scale(tokens, at + 1) == null
                    ? Optional.empty()
                    : Optional.of(counted(tokens, new Numeral(at, at + 1, BigDecimal.ONE)));
        }
        if (word.equals("half") && is(tokens, at + 1, "a") && scale(tokens, at + 2) != null) {
            return Optional.of(scaled(tokens, at, at + 2, new BigDecimal("0.5")));
        }
        return Optional.ofNullable(belowHundred(tokens, at)).map(first -> counted(tokens, first));
    }

    /** "twenty-five", "three hundred and one", "two thousand and ten", "six million". */
    private Numeral counted(List<Token> tokens, Numeral first) {
        BigDecimal total = BigDecimal.ZERO;
        Numeral part = first;
        while (true) {
            Numeral scaled = scaled(tokens, part.first(), part.end(), part.value());
            total = total.add(scaled.value());
            boolean grown = scaled.end() > part.end();
            int next = is(tokens, scaled.end(), "and") ? scaled.end() + 1 : scaled.end();
            Numeral more = grown ? belowHundred(tokens, next) : null;
            if (more == null) {
                return new Numeral(first.first(), scaled.end(), total);
            }
            part = more;
        }
    }

    private @Nullable Numeral belowHundred(List<Token> tokens, int at) {
        BigDecimal ten = value(tens, tokens, at);
        if (ten == null) {
            BigDecimal value = value(small, tokens, at);
            return value == null ? null : new Numeral(at, at + 1, value);
        }
        int next = skipHyphen(tokens, at + 1);
        BigDecimal unit = value(small, tokens, next);
        return unit != null && unit.signum() > 0 && unit.compareTo(BigDecimal.TEN) < 0
                ? new Numeral(at, next + 1, ten.add(unit))
                : new Numeral(at, at + 1, ten);
    }

    private static @Nullable BigDecimal value(Map<String, BigDecimal> values, List<Token> tokens, int at) {
        return at < tokens.size() ? values.get(tokens.get(at).lower()) : null;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static int skipHyphen(List<Token> tokens, int at) {
        return is(tokens, at, "-")
                        && tokens.get(at).start() == tokens.get(at - 1).end()
                ? at + 1
                : at;
    }
}

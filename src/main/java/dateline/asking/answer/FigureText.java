package dateline.asking.answer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as newspapers write them: grouped digits, the currency's sign first, "million" and "billion". Stateless. */
final class FigureText {
    private static final String CURRENCIES = "$\u00a3\u20ac\u00a5\u20b9";

    private static final List<Map.Entry<BigDecimal, String>> SCALES = List.of(
            Map.entry(new BigDecimal("1e12"), " trillion"),
            Map.entry(new BigDecimal("1e9"), " billion"),
            Map.entry(new BigDecimal("1e6"), " million"));

    private FigureText() {}

    /** A value, in digits or as printed, with its unit. */
    static String of(String value, @Nullable String unit) {
        String figure = value.matches("\\d{1,20}(?:\\.\\d{1,9})?") ? digits(value) : value;
        if (unit == null) {
            return figure;
        }
        if (unit.equals("%")) {
            return figure + "%";
        }
        boolean money = unit.length() == 1 && CURRENCIES.contains(unit);
        if (!money) {
            return figure + " " + unit;
        }
        boolean signed = figure.chars().anyMatch(letter -> CURRENCIES.indexOf(letter) >= 0);
        int first = firstDigit(figure);
        return signed || first < 0 ? figure : figure.substring(0, first) + unit + figure.substring(first);
    }

    private static int firstDigit(String figure) {
        for (int at = 0; at < figure.length(); at++) {
            if (Character.isDigit(figure.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Round millions in words, others with their thousands parted. */
    private static String digits(String value) {
        BigDecimal number = new BigDecimal(value);
        for (Map.Entry<BigDecimal, String> scale : SCALES) {
            BigDecimal scaled = number.divide(scale.getKey()).stripTrailingZeros();
            if (number.compareTo(scale.getKey()) >= 0 && scaled.scale() <= 2) {
                return scaled.toPlainString() + scale.getValue();
            }
        }
        DecimalFormat grouped = new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return grouped.format(number);
    }
}

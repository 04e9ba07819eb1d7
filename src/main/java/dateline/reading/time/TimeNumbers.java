package dateline.reading.time;

import java.util.Optional;

/** Time classes that are spelt with digits. All methods look at one short token and never throw. */
final class TimeNumbers {
    private TimeNumbers() {}

    /** The value of a token that begins with a digit, in one of the classes spelt with digits. */
    static Optional<String> value(String name, String token) {
        return switch (name) {
            case "iso" -> token.length() == 10 && token.charAt(4) == '-' ? Optional.of(token) : Optional.empty();
            case "day" -> day(token);
            case "year" -> year(token);
            case "number" ->
                token.length() <= 4 && leadingDigits(token) == token.length()
                        ? Optional.of(String.valueOf(Integer.parseInt(token)))
                        : Optional.empty();
            case "decade" -> decade(token);
            case "slash" ->
                token.chars().filter(mark -> mark == '/').count() == 2 ? Optional.of(token) : Optional.empty();
            case "clock" -> clock(token);
            case "hourWord" -> hourWord(token);
            default -> Optional.empty();
        };
    }

    static Optional<String> meridiem(String lower) {
        return switch (lower) {
            case "am", "a.m.", "a.m" -> Optional.of("a");
            case "pm", "p.m.", "p.m" -> Optional.of("p");
            default -> Optional.empty();
        };
    }

    private static int leadingDigits(String token) {
        int count = 0;
        while (count < token.length() && token.charAt(count) >= '0' && token.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    private static Optional<String> day(String token) {
        int digits = leadingDigits(token);
        if (digits == 0 || digits > 2) {
            return Optional.empty();
        }
        int day = Integer.parseInt(token.substring(0, digits));
        String suffix = token.substring(digits);
        boolean ordinal = suffix.isEmpty()
                || suffix.equals("st")
                || suffix.equals("nd")
                || suffix.equals("rd")
                || suffix.equals("th");
        return day >= 1 && day <= 31 && ordinal ? Optional.of(String.valueOf(day)) : Optional.empty();
    }

    private static Optional<String> year(String token) {
        if (token.length() != 4 || leadingDigits(token) != 4) {
            return Optional.empty();
        }
        int year = Integer.parseInt(token);
        return year >= 1500 && year < 2100 ? Optional.of(token) : Optional.empty();
    }

    private static Optional<String> decade(String token) {
        int digits = leadingDigits(token);
        if (!token.endsWith("0s") || digits != token.length() - 1) {
            return Optional.empty();
        }
        return switch (digits) {
            case 2 -> Optional.of((token.charAt(0) < '2' ? "20" : "19") + token.charAt(0));
            case 4 ->
                token.charAt(0) == '1' || token.charAt(0) == '2'
                        ? Optional.of(token.substring(0, 3))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "9:30", "9.30", or "9" as 24-hour "HH:mm"; the class is only used where am, pm or a colon makes it a time. */
    private static Optional<String> clock(String token) {
        int digits = leadingDigits(token);
        if (digits == 0 || digits > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(token.substring(0, digits));
        if (digits == token.length()) {
            return hour <= 24 ? Optional.of(String.format(java.util.Locale.ROOT, "%02d:00", hour)) : Optional.empty();
        }
        boolean minutes = token.length() == digits + 3
                && (token.charAt(digits) == ':' || token.charAt(digits) == '.')
                && leadingDigits(token.substring(digits + 1)) == 2;
        if (!minutes || hour > 24 || Integer.parseInt(token.substring(digits + 1)) > 59) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(java.util.Locale.ROOT, "%02d:%s", hour, token.substring(digits + 1, digits + 3)));
    }

    /** "5pm", "11am", "9:30pm" as 24-hour "HH:mm". */
    private static Optional<String> hourWord(String token) {
        if (!token.endsWith("am") && !token.endsWith("pm")) {
            return Optional.empty();
        }
        return clock(token.substring(0, token.length() - 2)).map(clock -> afterMidday(clock, token.endsWith("pm")));
    }

    /** The 24-hour time of a 12-hour one. */
    static String afterMidday(String clock, boolean afternoon) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        int full = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
        return String.format(java.util.Locale.ROOT, "%02d%s", full, clock.substring(2));
    }
}

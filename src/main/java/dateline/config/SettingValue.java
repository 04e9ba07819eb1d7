package dateline.config;

import dateline.text.DatelineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value as an operator wrote it, and where, so that a complaint can say so.
 *
 * @param parts what was written; a single value has one part
 * @param list whether it was written as a list
 * @param origin {@code file:line} or the name of a variable or option
 * @param base what a relative path starts at
 */
record SettingValue(List<String> parts, boolean list, String origin, Path base) {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,15})\\s*([a-z]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,6})\\s*(minute|hour|day|week)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER_ID = Pattern.compile("\\d{15,19}");

    SettingValue {
        parts = List.copyOf(parts);
    }

    static SettingValue single(String text, String origin, Path base) {
        return new SettingValue(List.of(text), false, origin, base);
    }

    Path path() {
        String text = text("one path");
        try {
            return base.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw bad("a path", text);
        }
    }

    String words() {
        return text("one value");
    }

    ZoneId zone() {
        String text = text("one time zone");
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw bad("a time zone such as UTC or Europe/Paris", text);
        }
    }

    Settings.Encoder encoder() {
        String text = text("one encoder");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "e5" -> Settings.Encoder.E5;
            case "minilm" -> Settings.Encoder.MINILM;
            case String _ -> throw bad("e5 or minilm", text);
        };
    }

    /** A count of bytes, from "5 MB", "512 KiB" or "5000000". */
    long bytes() {
        String text = text("one size");
        Matcher size = SIZE.matcher(text);
        long unit = size.matches() ? unit(size.group(2).toLowerCase(Locale.ROOT)) : 0;
        // At most an array's length: an article is read into memory whole.
        if (unit == 0
                || Long.parseLong(size.group(1)) == 0
                || Long.parseLong(size.group(1)) > Integer.MAX_VALUE / unit) {
            throw bad("a size from 1 to 2147483647 bytes, such as \"5 MB\"", text);
        }
        return Long.parseLong(size.group(1)) * unit;
    }

    private static long unit(String name) {
        return switch (name) {
            case "", "b" -> 1;
            case "kb" -> 1000;
            case "mb" -> 1_000_000;
            case "gb" -> 1_000_000_000;
            case "kib" -> 1 << 10;
            case "mib" -> 1 << 20;
            case "gib" -> 1 << 30;
            case String _ -> 0;
        };
    }

    /** A length of time, from "90 minutes", "1 day" or "2 weeks". */
    Duration duration() {
        String text = text("one length of time");
        Matcher time = TIME.matcher(text);
        long count = time.matches() ? Long.parseLong(time.group(1)) : 0;
        if (count == 0) {
            throw bad("a length of time longer than none in minutes, hours, days or weeks, such as \"1 day\"", text);
        }
        return switch (time.group(2).toLowerCase(Locale.ROOT)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            case "day" -> Duration.ofDays(count);
            case String _ -> Duration.ofDays(7 * count);
        };
    }

    int integer(int min, int max) {
        String text = text("one number");
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < min || number > max) {
            throw bad("a whole number from " + min + " to " + max, text);
        }
        return number;
    }

    double share() {
        String text = text("one number");
        double share = text.matches("\\d*\\.?\\d+") ? Double.parseDouble(text) : -1;
        if (share < 0 || share > 1) {
            throw bad("a number from 0 to 1", text);
        }
        return share;
    }

    URI address(Set<String> schemes) {
        String text = text("one address");
        try {
            URI address = new URI(text);
            if (address.getScheme() != null
                    && schemes.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw bad(expectedAddress(schemes), text);
        }
        throw bad(expectedAddress(schemes), text);
    }

    private static String expectedAddress(Set<String> schemes) {
        return "an address that starts with "
                + String.join(
                        " or ",
                        schemes.stream().sorted().map(scheme -> scheme + "://").toList());
    }

    /** Discord user ids, from a list or from one text with commas. */
    List<Long> userIds() {
        return listed().stream().map(this::userId).toList();
    }

    /** Names of folders, from a list or from one text with commas. */
    List<String> folders() {
        listed().stream().filter(name -> name.contains("/")).findFirst().ifPresent(name -> {
            throw bad("names of folders right below the corpus folder", name);
        });
        return listed();
    }

    private List<String> listed() {
        return list
                ? parts
                : Arrays.stream(parts.getFirst().split(",", -1))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
    }

    private Long userId(String id) {
        if (!USER_ID.matcher(id).matches()) {
            throw bad("Discord user ids of 15 to 19 digits", id);
        }
        return Long.valueOf(id);
    }

    private String text(String expected) {
        if (list) {
            throw bad(expected, "a list of " + parts.size());
        }
        return parts.getFirst().strip();
    }

    private DatelineException bad(String expected, String found) {
        return new DatelineException(origin + ": expected " + expected + ", found <" + found + ">");
    }
}

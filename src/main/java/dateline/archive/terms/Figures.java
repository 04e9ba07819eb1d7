package dateline.archive.terms;

/** Numbers in figures. Stateless. */
final class Figures {
    private static final int GROUP = 3;

    private Figures() {}

    /** Where a number ends that begins at a figure: thousands parted by commas or thin blanks, one or more points. */
    static int end(String text, int start, int max) {
        int at = start;
        int sinceMark = 0;
        boolean grouped = true;
        while (at < text.length() && at - start < max) {
            int c = text.codePointAt(at);
            if (Letters.isDigit(c)) {
                at += Character.charCount(c);
                sinceMark++;
            } else if (c == '.' && digitAt(text, at + 1)) {
                grouped = false;
                at++;
            } else if ((c == ',' || Letters.isNumberBlank(c))
                    && grouped
                    && sinceMark <= GROUP
                    && groupAt(text, at + 1)) {
                at++;
                sinceMark = 0;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && Letters.isDigit(text.codePointAt(at));
    }

    private static boolean groupAt(String text, int at) {
        for (int i = 0; i < GROUP; i++) {
            if (at + i >= text.length() || text.charAt(at + i) < '0' || text.charAt(at + i) > '9') {
                return false;
            }
        }
        return !digitAt(text, at + GROUP);
    }

    /** The number in ASCII figures, without the marks between thousands and without zeros after the point. */
    static String plain(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        int points = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (c == '.') {
                points++;
                plain.append('.');
            } else if (Letters.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        if (points == 1) {
            int last = plain.length();
            while (plain.charAt(last - 1) == '0') {
                last--;
            }
            plain.setLength(plain.charAt(last - 1) == '.' ? last - 1 : last);
        }
        return plain.toString();
    }

    /** Whether a suffix makes an ordinal of a number: "3rd", but not "3th". */
    static boolean isOrdinal(String number, String suffix) {
        if (suffix.length() != 2 || number.length() > 4 || number.indexOf('.') >= 0) {
            return false;
        }
        return suffix.equals(suffix(Integer.parseInt(number)));
    }

    static String suffix(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

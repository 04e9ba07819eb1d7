package dateline.front.console;

import java.util.Map;

/**
 * What the output goes to.
 *
 * @param keyboard whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns width of the terminal; meaningless without one
 * @param colour whether key words may be shown by colour
 */
public record Screen(boolean keyboard, boolean out, boolean err, int columns, boolean colour) {
    /** Files and pipes only. */
    public static final Screen NONE = new Screen(false, false, false, 80, false);

    private static final int MIN_COLUMNS = 20;

    public Screen {
        columns = Math.max(MIN_COLUMNS, columns);
    }

    /**
     * Works out what the launcher has seen.
     *
     * @param terminals digits of the file descriptors that are terminals, such as "012"
     * @param columns width as text; anything but a number counts as 80
     * @param environment {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} switch colour off
     */
    public static Screen of(String terminals, String columns, Map<String, String> environment) {
        boolean out = terminals.contains("1");
        return new Screen(
                terminals.contains("0"),
                out,
                terminals.contains("2"),
                columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : 80,
                out
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb"));
    }

    /** Where readable text on standard output is wrapped; without a terminal it is not. */
    int textWidth() {
        return out ? columns : Integer.MAX_VALUE;
    }
}

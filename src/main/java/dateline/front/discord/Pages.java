package dateline.front.discord;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out over messages. What does not fit is cut after a sentence or a word and goes on in the next message, with a
 * sign outside of the quotation; what does not fit into {@link #MAX_PAGES} messages is announced in the last one.
 */
final class Pages {
    /** More messages in a row would be a flood. */
    static final int MAX_PAGES = 5;

    static final String QUOTATION_GOES_ON = "-# The quotation goes on in the next message.";
    static final String QUOTATION_WENT_BEFORE = "-# The quotation of the message before goes on.";
    static final String REST_IS_ATTACHED = "-# This is not all. The attached file holds the whole answer.";

    private static final int CAPACITY =
            OutgoingMessage.MAX_LENGTH - Math.max(QUOTATION_GOES_ON.length(), REST_IS_ATTACHED.length()) - 1;

    /** In less room than this, no part of a long text is begun. */
    private static final int WORTH_BEGINNING = 400;

    private record Page(String text, boolean cutInside) {}

    private final List<Page> done = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    /** Adds escaped Markdown that belongs together; longer than a page, it is cut between its lines. */
    void add(String markdown) {
        if (fits(markdown)) {
            append(markdown);
            return;
        }
        turn(false);
        if (fits(markdown)) {
            append(markdown);
            return;
        }
        for (String line : markdown.split("\n", -1)) {
            if (!fits(line)) {
                turn(false);
            }
            append(line);
        }
    }

    /**
     * Adds a quotation with the lines that belong under it; together on one page if they fit on one.
     *
     * @param highlights ranges within {@code text}
     * @param below escaped lines, each far shorter than a page
     */
    void addQuotation(String heading, String text, List<Span> highlights, List<String> below) {
        String top = heading.isEmpty() ? "" : heading + "\n";
        String whole =
                top + DiscordMarkdown.quote(DiscordMarkdown.escape(text, highlights)) + "\n" + String.join("\n", below);
        if (whole.length() <= CAPACITY) {
            add(whole);
            return;
        }
        if (CAPACITY - page.length() < WORTH_BEGINNING) {
            turn(false);
        }
        if (!heading.isEmpty()) {
            append(heading);
        }
        int from = 0;
        while (from < text.length()) {
            int to = fitting(text, from, highlights);
            append(quoted(text, from, to, highlights));
            from = to;
            if (from < text.length()) {
                turn(true);
                append(QUOTATION_WENT_BEFORE);
            }
        }
        for (String line : below) {
            if (!fits(line)) {
                turn(false);
            }
            append(line);
        }
    }

    /** A blank line, unless a page begins here. */
    void gap() {
        if (page.length() > 0 && page.length() + 2 < CAPACITY) {
            page.append('\n');
        }
    }

    /**
     * The messages, at most {@link #MAX_PAGES}.
     *
     * @param whole attached to the last message if there would be more
     */
    List<OutgoingMessage> messages(OutgoingMessage.Attachment whole) {
        turn(false);
        List<OutgoingMessage> messages = new ArrayList<>();
        for (int i = 0; i < Math.min(done.size(), MAX_PAGES); i++) {
            Page shown = done.get(i);
            if (i == MAX_PAGES - 1 && done.size() > MAX_PAGES) {
                messages.add(new OutgoingMessage(shown.text() + "\n" + REST_IS_ATTACHED, List.of(whole)));
            } else {
                messages.add(
                        OutgoingMessage.of(shown.cutInside() ? shown.text() + "\n" + QUOTATION_GOES_ON : shown.text()));
            }
        }
        return messages;
    }

    private int fitting(String text, int from, List<Span> highlights) {
        int room = CAPACITY - page.length() - 1;
        int max = room;
        while (true) {
            int to = DiscordText.cut(text, from, max);
            int length = quoted(text, from, to, highlights).length();
            if (length <= room) {
                return to;
            }
            max = Math.max(2, Math.min(to - from - 1, (int) ((long) (to - from) * room / length)));
        }
    }

    private static String quoted(String text, int from, int to, List<Span> highlights) {
        List<Span> within = highlights.stream()
                .filter(span -> span.overlaps(new Span(from, to)))
                .map(span -> new Span(Math.max(span.start(), from) - from, Math.min(span.end(), to) - from))
                .toList();
        return DiscordMarkdown.quote(DiscordMarkdown.escape(text.substring(from, to), within));
    }

    private boolean fits(String markdown) {
        return page.length() + 1 + markdown.length() <= CAPACITY;
    }

    private void append(String markdown) {
        if (page.length() > 0) {
            page.append('\n');
        }
        page.append(markdown);
    }

    /** Blanks at the end stay: they may belong to a quotation. */
    private static String withoutGap(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    private void turn(boolean cutInside) {
        if (!page.toString().isBlank()) {
            done.add(new Page(withoutGap(page.toString()), cutInside));
        }
        page.setLength(0);
    }
}

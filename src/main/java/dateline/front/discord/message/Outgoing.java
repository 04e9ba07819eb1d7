package dateline.front.discord.message;

import java.util.List;
import java.util.stream.Stream;

/**
 * One message of Discord's Components V2, within its limits.
 *
 * @param parts at least one; {@value #MOST_TEXT} UTF-16 code units of text and {@value #MOST_COMPONENTS} components in all
 */
public record Outgoing(List<Part> parts) {
    /** The most text that Discord takes over all components. */
    public static final int MOST_TEXT = 4000;

    /** The most components that Discord takes, those within others included. */
    public static final int MOST_COMPONENTS = 40;

    public Outgoing {
        parts = List.copyOf(parts);
        int text = parts.stream().mapToInt(Part::length).sum();
        int components = parts.stream().mapToInt(Part::components).sum();
        if (parts.isEmpty() || text > MOST_TEXT || components > MOST_COMPONENTS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_COMPONENTS + " components with at most "
                    + MOST_TEXT + " characters, found " + components + " with " + text);
        }
    }

    /** A message of one text without a frame. */
    public static Outgoing of(String markdown) {
        return new Outgoing(List.of(new Part.Text(markdown)));
    }

    /** The texts, in order. */
    public List<String> texts() {
        return inner().flatMap(part -> part instanceof Part.Text(var markdown) ? Stream.of(markdown) : Stream.empty())
                .toList();
    }

    /** The buttons, in order. */
    public List<Button> buttons() {
        return inner().flatMap(part -> part instanceof Part.Buttons(var buttons) ? buttons.stream() : Stream.empty())
                .toList();
    }

    /** All pieces, those in frames instead of the frames. */
    public Stream<Object> inner() {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Framed(var _, var inner) -> inner.stream();
            case Part.Text text -> Stream.of(text);
            case Part.Buttons buttons -> Stream.of(buttons);
            case Part.Menu menu -> Stream.of(menu);
            case Part.Picture picture -> Stream.of(picture);
            case Part.Attachment file -> Stream.of(file);
        });
    }
}

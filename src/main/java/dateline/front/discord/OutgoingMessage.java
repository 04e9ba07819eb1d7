package dateline.front.discord;

import java.util.List;

/**
 * One message as it is sent: Markdown, and files beside it.
 *
 * @param content 1 to 2,000 UTF-16 code units, everything in it escaped
 * @param attachments usually empty
 */
record OutgoingMessage(String content, List<Attachment> attachments) implements Outgoing {
    /** The longest content that Discord takes. */
    static final int MAX_LENGTH = 2000;

    /** A text file beside a message. */
    record Attachment(String name, String text) {}

    OutgoingMessage {
        if (content.isBlank() || content.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "expected 1 to " + MAX_LENGTH + " characters, found " + content.length());
        }
        attachments = List.copyOf(attachments);
    }

    /** A message without files. */
    static OutgoingMessage of(String content) {
        return new OutgoingMessage(content, List.of());
    }
}

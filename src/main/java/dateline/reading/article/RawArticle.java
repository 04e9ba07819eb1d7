package dateline.reading.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One article's bytes before they are parsed.
 *
 * @param file path below the corpus folder, with {@code /}; the file's name if the corpus is that one file
 * @param line 1-based line of a row in a JSON Lines file; 0 for a file that is one article
 * @param bytes the file, or the row without its line break
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash() only
public record RawArticle(String file, int line, Format format, byte[] bytes) {
    /** How an article is written down. */
    public enum Format {
        TEXT,
        MARKDOWN,
        JSON_ROW
    }

    public RawArticle {
        bytes = Arrays.copyOf(bytes, bytes.length);
    }

    /**
     * SHA-256 of everything that the parsed article depends on, in hexadecimal: an article whose hash was seen before need
     * not be parsed again. A row may move within its file.
     */
    public String hash() {
        var digest = new DigestUtils("SHA-256");
        byte[] head = (format + "\n" + (format == Format.JSON_ROW ? "" : file) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        return digest.digestAsHex(all);
    }
}

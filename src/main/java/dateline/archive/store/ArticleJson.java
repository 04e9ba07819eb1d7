package dateline.archive.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dateline.reading.passage.AnnotatedArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The stored form of an annotated article: its records as JSON objects by component name, deflated (RFC 1950). Everything
 * beyond ASCII is escaped, so that even a lone surrogate in a text comes back as it was. Thread-safe.
 */
public final class ArticleJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            // Components only: isEmpty(), isOneDay() and their like are not part of a record.
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private ArticleJson() {}

    /** The stored form. */
    public static byte[] write(AnnotatedArticle article) {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            JSON.writeValue(deflated, article);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "an article that cannot be written: " + article.article().id(), e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the bytes are anything else
     */
    public static AnnotatedArticle read(byte[] stored) throws IOException {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            return JSON.readValue(inflated, AnnotatedArticle.class);
        }
    }
}

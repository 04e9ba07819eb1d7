package dateline.archive.index;

import dateline.reading.article.Article;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What lists of names are made of, article by article.
 *
 * @param published null where it is not known
 * @param speakers people and bodies who say something in it, as the article calls them, without their roles, and in how many
 *     statements; somebody who speaks for a body counts for both
 */
public record ArticleFacts(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable LocalDate published,
        Map<String, Integer> speakers) {
    public ArticleFacts {
        speakers = Map.copyOf(speakers);
    }

    /** What the index keeps: all but the id and the day, which it has anyway. */
    static BytesRef stored(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        var out = new ByteBuffersDataOutput();
        out.writeString(article.title() == null ? "" : article.title());
        out.writeString(article.source() == null ? "" : article.source());
        Map<String, Integer> speakers = speakers(annotated);
        out.writeVInt(speakers.size());
        for (var speaker : speakers.entrySet()) {
            out.writeString(speaker.getKey());
            out.writeVInt(speaker.getValue());
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static Map<String, Integer> speakers(AnnotatedArticle annotated) {
        Map<String, Integer> speakers = new TreeMap<>();
        for (Statement statement : annotated.statements()) {
            Speaker speaker = statement.speaker();
            if (speaker == null) {
                continue;
            }
            if (speaker.name() != null) {
                speakers.merge(speaker.name(), 1, Integer::sum);
            }
            if (speaker.organisation() != null && !speaker.organisation().equals(speaker.name())) {
                speakers.merge(speaker.organisation(), 1, Integer::sum);
            }
        }
        return speakers;
    }

    static ArticleFacts read(String id, @Nullable LocalDate published, BytesRef stored) throws IOException {
        var in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
        String title = in.readString();
        String source = in.readString();
        Map<String, Integer> speakers = new TreeMap<>();
        for (int left = in.readVInt(); left > 0; left--) {
            speakers.put(in.readString(), in.readVInt());
        }
        return new ArticleFacts(
                id, title.isEmpty() ? null : title, source.isEmpty() ? null : source, published, speakers);
    }
}

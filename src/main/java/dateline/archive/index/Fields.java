package dateline.archive.index;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the index. There is one document a passage, in the order of article ids and passage numbers, and after the
 * passages of an article one document that holds the article itself. The word pieces of passages are in a {@link TokenFile}.
 */
final class Fields {
    /** Passage: analysed text. */
    static final String BODY = "body";
    /** Passage: analysed title of its article. */
    static final String TITLE = "title";
    /** Passage: analysed outlet of its article. */
    static final String SOURCE = "source";
    /** Passage: names in the text and the title. */
    static final String NAMES = "names";
    /** Passage: names in the text by how they sound. */
    static final String NAME_SOUND = "name_sound";
    /** Article: names in the title and the text. */
    static final String WHOLE_NAMES = "whole_names";
    /** Article: analysed text, title first. */
    static final String WHOLE = "whole";
    /** Passage, article: the outlet as one term, for the filter. */
    static final String SOURCE_KEY = "source_key";
    /** Passage, article: its collection as one term, empty for the files at the top; none where it is not known. */
    static final String COLLECTION = "collection";
    /** Passage: the days that it is about, as ranges of days since 1970. */
    static final String DAYS = "days";
    /** Passage, article: the day of publication since 1970; {@link Integer#MIN_VALUE} where it is not known. */
    static final String PUBLISHED = "published";
    /** Passage: its unit vector. */
    static final String VECTOR = "vector";
    /** Passage, article: position of the article among the ids, and its number there. */
    static final String ARTICLE = "article";

    static final String NUMBER = "number";
    /** Article: what lists of names are made of, as {@link ArticleFacts} writes it. */
    static final String FACTS = "facts";
    /** Article: its id, and the stored form. */
    static final String ID = "id";

    static final String STORED = "stored";

    private Fields() {}

    /** Days since 1970. */
    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
    }

    static int published(@Nullable LocalDate date) {
        return date == null ? Integer.MIN_VALUE : day(date);
    }

    static int[] first(DateInterval days) {
        return new int[] {day(days.from())};
    }

    static int[] last(DateInterval days) {
        return new int[] {day(days.to())};
    }

    /** An outlet as it is compared. */
    static String sourceKey(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }
}

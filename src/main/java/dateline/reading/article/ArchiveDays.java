package dateline.reading.article;

import dateline.reading.time.DateInterval;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** The days that an archive covers. */
public final class ArchiveDays {
    private ArchiveDays() {}

    /** From the first to the last publication date that is written in an article; empty if none is. */
    public static Optional<DateInterval> written(Collection<Article> articles) {
        return articles.stream()
                .map(Article::publication)
                .filter(publication -> publication.basis() == Publication.Basis.WRITTEN)
                .map(Publication::date)
                .filter(Objects::nonNull)
                .map(DateInterval::day)
                .reduce(DateInterval::cover);
    }
}

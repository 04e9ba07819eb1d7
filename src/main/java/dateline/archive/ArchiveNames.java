package dateline.archive;

import dateline.archive.NameList.Keyed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a view knows, for who begins to type one. Without case and accents; first what is called exactly so, then
 * names with a word that begins so, then names with these initials, then names that hold it; each kind the commonest first.
 * An empty text gives the commonest of all. Immutable; a look-up takes about a millisecond.
 */
public final class ArchiveNames {
    private final NameList<Name> speakers;
    private final NameList<Name> sources;
    private final NameList<ArticleName> articles;

    /**
     * A name.
     *
     * @param name as it can be asked for
     * @param times in how many statements, or of how many articles
     */
    public record Name(String name, int times) {}

    /** An article as it can be chosen. */
    public record ArticleName(
            String id, @Nullable String title, @Nullable LocalDate published) {}

    ArchiveNames(List<Keyed<Name>> speakers, List<Keyed<Name>> sources, List<Keyed<ArticleName>> articles) {
        this.speakers = new NameList<>(speakers);
        this.sources = new NameList<>(sources);
        this.articles = new NameList<>(articles);
    }

    /**
     * People who say something, and bodies that do or for whom somebody does, without their roles. Names that are listed as
     * meaning the same body are one, called as the first of the list.
     *
     * @param limit at most so many, at least 1
     */
    public List<Name> speakers(String typed, int limit) {
        return speakers.find(typed, limit);
    }

    /**
     * Outlets, as most of their articles write them.
     *
     * @param limit at most so many, at least 1
     */
    public List<Name> sources(String typed, int limit) {
        return sources.find(typed, limit);
    }

    /**
     * Articles by their titles and ids; of those that fit equally well the newest first, those without a day last.
     *
     * @param limit at most so many, at least 1
     */
    public List<ArticleName> articles(String typed, int limit) {
        return articles.find(typed, limit);
    }
}

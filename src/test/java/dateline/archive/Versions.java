package dateline.archive;

import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A corpus in two versions that have the same files with other words, so that half of each would be seen. */
public final class Versions {
    private static final int ARTICLES = 40;

    private Versions() {}

    /** The texts of one version by file. */
    public static Map<String, String> texts(char version) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            texts.put(
                    "ships/" + i + ".txt",
                    "Edition%1$s tells of ship %2$d.\n\nIts crew of edition%1$s went ashore.".formatted(version, i));
        }
        return texts;
    }

    /**
     * The version that a view holds.
     *
     * @throws AssertionError if it is not exactly one, whole, in its articles as well as in what is found
     */
    public static char requireWhole(View view) {
        Set<String> texts = view.articleIds().stream()
                .map(id -> view.article(id).orElseThrow().article().text())
                .collect(Collectors.toSet());
        char version = texts.iterator().next().charAt("Edition".length());
        if (!texts.equals(Set.copyOf(texts(version).values()))) {
            throw new AssertionError("expected all articles of version " + version + ", found " + texts);
        }
        Set<String> found = view.index().searchText("edition" + version, PassageFilter.ALL, 1000).stream()
                .map(ScoredPassage::article)
                .collect(Collectors.toSet());
        if (!found.equals(Set.copyOf(view.articleIds()))) {
            throw new AssertionError("expected passages of all articles, found those of " + found);
        }
        char other = version == 'A' ? 'B' : 'A';
        if (!view.index().searchText("edition" + other, PassageFilter.ALL, 1).isEmpty()) {
            throw new AssertionError("expected nothing of version " + other + " in version " + version);
        }
        return version;
    }
}

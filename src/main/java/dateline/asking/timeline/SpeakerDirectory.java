package dateline.asking.timeline;

import dateline.archive.View;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who speaks in which articles of a view: all of them, since a name can be written in ways that no search by words would
 * find (an acronym, an office, another spelling). Reads every article once. Immutable and thread-safe.
 */
final class SpeakerDirectory {
    private final Map<Speaker, List<String>> articles;

    private SpeakerDirectory(Map<Speaker, List<String>> articles) {
        this.articles = articles;
    }

    /** The speakers of all articles that the view shows. */
    static SpeakerDirectory of(View view) {
        Map<Speaker, Set<String>> speaking = new LinkedHashMap<>();
        for (String id : view.articleIds()) {
            view.article(id)
                    .ifPresent(article -> article.statements().stream()
                            .map(Statement::speaker)
                            .filter(Objects::nonNull)
                            .forEach(speaker -> speaking.computeIfAbsent(speaker, _ -> new LinkedHashSet<>(2))
                                    .add(id)));
        }
        return new SpeakerDirectory(speaking.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    /** The articles, in the order of their ids, in which somebody speaks whom the test accepts. */
    List<String> articlesOf(Predicate<Speaker> wanted) {
        Set<String> found = new TreeSet<>();
        articles.forEach((speaker, ids) -> {
            if (wanted.test(speaker)) {
                found.addAll(ids);
            }
        });
        return List.copyOf(found);
    }
}

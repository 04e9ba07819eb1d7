package dateline.archive;

import dateline.archive.ArchiveNames.ArticleName;
import dateline.archive.ArchiveNames.Name;
import dateline.archive.NameList.Keyed;
import dateline.archive.index.ArticleFacts;
import dateline.reading.statement.Aliases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the names of a view, article by article. Spellings that differ in case or accents only are one name. */
final class NamesGathering {
    /** A name may stand across a line break. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Aliases aliases;
    private final Map<String, Spellings> speakers = new HashMap<>();
    private final Map<String, Spellings> sources = new HashMap<>();
    private final List<ArticleName> articles = new ArrayList<>();

    NamesGathering(Aliases aliases) {
        this.aliases = aliases;
    }

    /** One name in its spellings, with how often each occurs. */
    private static final class Spellings {
        private final Map<String, Integer> times = new TreeMap<>();

        void add(String spelling, int more) {
            times.merge(spelling, more, Integer::sum);
        }

        int all() {
            return times.values().stream().mapToInt(Integer::intValue).sum();
        }

        String commonest() {
            return times.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    void add(ArticleFacts facts) {
        facts.speakers().forEach((written, times) -> {
            String name = BLANKS.matcher(written).replaceAll(" ");
            List<String> listed = aliases.listedWith(name);
            String key = NameList.folded(listed.isEmpty() ? name : listed.getFirst());
            if (!key.isEmpty()) {
                speakers.computeIfAbsent(key, each -> new Spellings()).add(name, times);
            }
        });
        String source = facts.source();
        if (source != null) {
            sources.computeIfAbsent(source.strip().toLowerCase(Locale.ROOT), each -> new Spellings())
                    .add(source.strip(), 1);
        }
        articles.add(new ArticleName(facts.id(), facts.title(), facts.published()));
    }

    ArchiveNames names() {
        articles.sort(Comparator.comparing(ArticleName::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(ArticleName::id));
        return new ArchiveNames(
                listed(speakers, true),
                listed(sources, false),
                articles.stream()
                        .map(article -> new Keyed<>(
                                article,
                                Stream.of(article.title() == null ? "" : article.title(), article.id())
                                        .filter(key -> !key.isEmpty())
                                        .toList(),
                                List.of()))
                        .toList());
    }

    /**
     * The names, commonest first.
     *
     * @param byAlias whether a name can be asked for by another that means the same
     */
    private List<Keyed<Name>> listed(Map<String, Spellings> names, boolean byAlias) {
        return names.values().stream()
                .map(spellings -> keyed(spellings, byAlias))
                .sorted(Comparator.<Keyed<Name>>comparingInt(
                                keyed -> keyed.entry().times())
                        .reversed()
                        .thenComparing(keyed -> keyed.entry().name()))
                .toList();
    }

    private Keyed<Name> keyed(Spellings spellings, boolean byAlias) {
        String commonest = spellings.commonest();
        List<String> listed = aliases.listedWith(commonest);
        String shown = byAlias && !listed.isEmpty() ? listed.getFirst() : commonest;
        List<String> keys =
                Stream.concat(Stream.of(shown, commonest), listed.stream()).toList();
        List<String> initials = keys.stream()
                .flatMap(key -> Aliases.initials(key).stream())
                .distinct()
                .toList();
        return new Keyed<>(new Name(shown, spellings.all()), keys, initials);
    }
}

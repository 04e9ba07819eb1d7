package dateline.asking.timeline;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.reading.passage.AnnotatedArticle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article that somebody types: by its id, its whole title, or a part of either that no other has. Titles are
 * looked up by their words; ids, and parts of words, by going through all ids. Stateless.
 */
public final class ArticleFinder {
    /** Longer texts are no title. */
    public static final int LONGEST = 500;

    /** Articles that are looked at for a title. */
    private static final int CANDIDATES = 200;

    private ArticleFinder() {}

    /** What was found. */
    public sealed interface Result {
        /** The article. */
        record One(ArticleOverview article) implements Result {}

        /**
         * Several.
         *
         * @param choices the likeliest first; at least two, at most as many as were asked for
         */
        record Several(List<Choice> choices) implements Result {
            public Several {
                choices = List.copyOf(choices);
                if (choices.size() < 2) {
                    throw new IllegalArgumentException("expected at least two choices, found " + choices.size());
                }
            }
        }

        /**
         * None.
         *
         * @param reason a sentence about the archive
         */
        record None(String reason) implements Result {}
    }

    /** An article that may be meant. */
    public record Choice(String id, @Nullable String title) {}

    /**
     * The article that is meant.
     *
     * @param typed an id, a title, or a part of one; letter case and runs of blanks do not count
     * @param choices at most so many are offered, at least 2
     */
    public static Result find(View view, String typed, int choices) {
        String wanted = plain(typed);
        Optional<ArticleOverview> byId = ArticleOverview.of(view, typed.strip());
        if (byId.isPresent()) {
            return new Result.One(byId.get());
        }
        if (wanted.isEmpty() || typed.length() > LONGEST) {
            return new Result.None("Expected an article's id or title of 1 to " + LONGEST + " characters.");
        }
        List<Choice> candidates = candidates(view, typed);
        List<Choice> whole = matching(candidates, choice -> wanted.equals(plain(choice.title())));
        int most = Math.max(2, choices);
        List<Choice> found = whole.isEmpty() ? parts(view, candidates, wanted, most) : whole;
        return switch (found.size()) {
            case 0 -> new Result.None("The archive has no article of this id or title.");
            case 1 ->
                new Result.One(ArticleOverview.of(view, found.getFirst().id()).orElseThrow());
            default -> new Result.Several(found.subList(0, Math.min(most, found.size())));
        };
    }

    /** No more than are asked for: a single letter is a part of every id, and each choice is an article to be read. */
    private static List<Choice> parts(View view, List<Choice> candidates, String wanted, int most) {
        List<Choice> titled =
                matching(candidates, choice -> plain(choice.title()).contains(wanted));
        Set<String> known = titled.stream().map(Choice::id).collect(Collectors.toUnmodifiableSet());
        Stream<Choice> called = view.articleIds().stream()
                .filter(id -> !known.contains(id) && plain(id).contains(wanted))
                .map(id -> choice(view, id));
        return Stream.concat(titled.stream(), called).limit(most).toList();
    }

    /** Articles with words of the text in title or body, the likeliest first. */
    private static List<Choice> candidates(View view, String typed) {
        return view.index().searchArticles(typed, PassageFilter.ALL, CANDIDATES).stream()
                .map(found -> choice(view, found.article()))
                .toList();
    }

    private static Choice choice(View view, String id) {
        return new Choice(
                id,
                view.article(id)
                        .map(AnnotatedArticle::article)
                        .flatMap(article -> Optional.ofNullable(article.title()))
                        .orElse(null));
    }

    private static List<Choice> matching(List<Choice> choices, Predicate<Choice> test) {
        return choices.stream().filter(test).toList();
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages of an article: within the limits, and together the whole text. */
class ArticleCardsTest {
    private static final String KEY = "A".repeat(22);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pagesTogetherShowEveryWordOfTheArticle(@ForAll("texts") String text) {
        Optional<Article> parsed = article(text);
        Assume.that(parsed.isPresent());
        Article article = parsed.orElseThrow();
        var shown = new StringBuilder();
        int first = 0;
        int pages = 0;
        while (first >= 0) {
            Outgoing page = new ArticleCards(Texts.ENGLISH).of(article, first, null, List.of(), KEY);
            shown.append(quoted(page)).append('\n');
            first = later(page);
            assertThat(++pages).isLessThan(10_000);
        }

        String expected = String.join(
                "\n",
                article.paragraphs().stream()
                        .map(paragraph -> paragraph.span().of(article.text()))
                        .toList());
        assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo(expected.replaceAll("\\s", ""));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pageAroundAQuotationShowsItsBeginning(@ForAll("texts") String text, @ForAll int seed) {
        Optional<Article> parsed = article(text);
        Assume.that(parsed.isPresent());
        Article article = parsed.orElseThrow();
        var paragraph = article.paragraphs()
                .get(Math.floorMod(seed, article.paragraphs().size()));
        int start =
                paragraph.span().start() + Math.floorMod(seed, paragraph.span().length());
        var quotation = new Span(start, paragraph.span().end());
        int from = ArticleCards.around(article, quotation);

        Outgoing page = new ArticleCards(Texts.ENGLISH).of(article, from, quotation, List.of(), KEY);

        String begin = quotation.of(article.text()).replaceAll("\\s", "");
        assertThat(quoted(page).replaceAll("\\s", "")).contains(begin.substring(0, Math.min(5, begin.length())));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> paragraph = Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3000),
                Arbitraries.strings()
                        .withChars("abc *_`|~<>@#-:.!? 1)")
                        .ofMinLength(1)
                        .ofMaxLength(3000),
                Arbitraries.of("A sentence that goes on. ", "*", "`", "@here ", "👩‍👩‍👧")
                        .flatMap(unit -> Arbitraries.integers()
                                .between(1, 3000 / unit.length())
                                .map(unit::repeat)));
        return paragraph.list().ofMinSize(1).ofMaxSize(30).map(parts -> String.join("\n\n", parts));
    }

    private static Optional<Article> article(String text) {
        var raw = new RawArticle("a.txt", 0, RawArticle.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
        return switch (new ArticleParser().parse(raw)) {
            case ParseResult.Parsed(var article, var _) -> Optional.of(article);
            case ParseResult.Rejected _ -> Optional.empty();
        };
    }

    private static String quoted(Outgoing page) {
        List<String> lines = Arrays.stream(page.texts().getFirst().split("\n", -1))
                .filter(line -> line.startsWith("> "))
                .map(line -> Unescaped.text(line.substring(2)))
                .toList();
        return String.join("\n", lines);
    }

    /** Where the next page begins; -1 if there is none. */
    private static int later(Outgoing page) {
        return page.buttons().stream()
                .flatMap(button ->
                        button instanceof Button.Press press && press.label().equals("Later")
                                ? java.util.stream.Stream.of(press.id())
                                : java.util.stream.Stream.empty())
                .mapToInt(ComponentId::number)
                .findFirst()
                .orElse(-1);
    }
}

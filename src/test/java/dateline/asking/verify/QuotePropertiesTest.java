package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import dateline.reading.passage.Sentence;
import dateline.text.Blank;
import dateline.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuotePropertiesTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final List<String> IDS = SampleArchive.view().articleIds();

    @Property(tries = 600)
    void anyCutOfAnySentenceIsVerbatim(
            @ForAll @IntRange(max = 5) int article,
            @ForAll @IntRange(max = 200) int at,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 5, max = 40) int length,
            @ForAll("printing") String printing) {
        Cut cut = cut(article, at, first, length);
        String claim = printed(cut.text(), printing);

        Verdict verdict =
                SampleArchive.CHECKER.check(SampleArchive.view(), claim).verdict();

        assertThat(verdict).as(claim).isInstanceOfSatisfying(Verdict.Verbatim.class, verbatim -> {
            assertThat(verbatim.difference().isEmpty()).isTrue();
            assertThat(verbatim.matches())
                    .anyMatch(match -> match.citation().article().equals(cut.article()));
        });
    }

    @Property(tries = 400)
    void aCutWithoutAWordInsideIsAlteredAndTheDifferenceIsThatWord(
            @ForAll @IntRange(max = 5) int article,
            @ForAll @IntRange(max = 200) int at,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 8, max = 40) int length,
            @ForAll @IntRange(max = 100) int dropped) {
        Cut cut = cut(article, at, first, length);
        List<QuoteToken> words =
                QuoteTokens.of(cut.text()).stream().filter(QuoteToken::word).toList();
        int index = 1 + dropped % (words.size() - 2);
        QuoteToken word = words.get(index);
        Assume.that(!word.is(words.get(index - 1)) && !word.is(words.get(index + 1)));
        String claim = cut.text().substring(0, word.start()) + cut.text().substring(word.end());

        Verdict verdict =
                SampleArchive.CHECKER.check(SampleArchive.view(), claim).verdict();

        assertThat(verdict).as(claim).isInstanceOfSatisfying(Verdict.Altered.class, altered -> {
            assertThat(altered.difference().claimed())
                    .isEqualTo(Wanted.of(claim).span().of(claim));
            assertThat(altered.matches().getFirst().text())
                    .contains(altered.difference().said());
        });
    }

    @Property(tries = 3_000)
    void differencesGiveBothTextsBack(@ForAll("text") String said, @ForAll("text") String claim) {
        Wanted wanted = Wanted.of(claim);
        Span all = Blank.trim(said, new Span(0, said.length()));
        Assume.that(!wanted.tokens().isEmpty() && !all.isEmpty());
        AnnotatedArticle article = ANNOTATOR.annotate(
                new Article(
                        "a",
                        null,
                        null,
                        null,
                        null,
                        Publication.UNKNOWN,
                        said,
                        List.of(new Paragraph(1, all, Paragraph.Kind.BODY)),
                        Map.of()),
                null);

        NearRange.of(article, all, wanted).ifPresent(found -> {
            assertThat(found.difference().said()).isEqualTo(found.range().of(said));
            assertThat(found.difference().claimed()).startsWith(wanted.span().of(claim));
            assertThat(found.difference().claimed().length() - wanted.span().length())
                    .isLessThanOrEqualTo(1); // the mark that closes it, where that differs
            for (Edit edit : found.difference().edits()) {
                if (edit instanceof Edit.Equal(String one, String other)) {
                    assertThat(keys(one)).isEqualToIgnoringCase(keys(other));
                }
            }
        });
    }

    @Property(tries = 2_000)
    void tokensFollowEachOtherInAnyUnicode(@ForAll String text) {
        int end = 0;
        for (QuoteToken token : QuoteTokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start());
            end = token.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        QuotedPassages.in(text).forEach(span -> assertThat(span.of(text)).isNotBlank());
    }

    @Provide
    Arbitrary<String> printing() {
        return Arbitraries.of("as it is", "straight", "guillemets", "decomposed", "wide blanks", "quoted", "dashes");
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "the",
                        "road",
                        "Road",
                        "is",
                        "not",
                        "open",
                        "“",
                        "”",
                        ",",
                        ".",
                        "?",
                        "…",
                        "[the mayor]",
                        "—",
                        "15",
                        "isn't",
                        "isn’t",
                        "he",
                        "said",
                        "north",
                        "\u00ad",
                        "\u0301",
                        "\ud83d\ude00")
                .list()
                .ofMinSize(3)
                .ofMaxSize(25)
                .flatMap(words -> Arbitraries.of(" ", "  ", "\n", " ").map(blank -> String.join(blank, words)));
    }

    private record Cut(String article, String text) {}

    private static Cut cut(int article, int at, int first, int length) {
        String id = IDS.get(article % IDS.size());
        AnnotatedArticle read = SampleArchive.view().article(id).orElseThrow();
        Sentence sentence = read.sentences().get(at % read.sentences().size());
        String text = sentence.span().of(read.article().text());
        List<QuoteToken> words =
                QuoteTokens.of(text).stream().filter(QuoteToken::word).toList();
        int from = first % words.size();
        int to = Math.min(words.size(), from + length);
        Assume.that(to - from >= Math.min(length, 8));
        return new Cut(
                id, text.substring(words.get(from).start(), words.get(to - 1).end()));
    }

    private static String printed(String text, String printing) {
        return switch (printing) {
            case "straight" -> text.replace('“', '"').replace('”', '"').replace('’', '\'');
            case "guillemets" -> text.replace('“', '«').replace('”', '»');
            case "decomposed" -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case "wide blanks" -> text.replace(" ", " \u00a0");
            case "quoted" -> "„" + text + "…“";
            case "dashes" -> text.replace('-', '\u2011');
            default -> text;
        };
    }

    private static String keys(String text) {
        return String.join(
                " ", QuoteTokens.of(text).stream().map(QuoteToken::key).toList());
    }
}

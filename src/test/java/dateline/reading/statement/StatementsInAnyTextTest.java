package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Paragraph.Kind;
import dateline.reading.article.Publication;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the text is, statements can be found in it, and lie where they say. */
class StatementsInAnyTextTest {
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "''",
            "``",
            "„",
            "«",
            "»",
            ",",
            ".",
            "?",
            "!",
            ":",
            ";",
            "—",
            "-",
            "―",
            "(",
            ")",
            "[",
            "]",
            "…",
            "\n",
            " ",
            " ",
            " ",
            " ",
            "said",
            "told",
            "shouted",
            "went on",
            "calling",
            "saying",
            "described",
            "as",
            "by",
            "to",
            "that",
            "who",
            "which",
            "according to",
            "in the words of",
            "more from",
            "was quoted",
            "put it",
            "Jane Doe",
            "Doe",
            "Mr. Roe",
            "John Roe Jr.",
            "Harbour Board",
            "UN",
            "the mayor",
            "a member of",
            "spokesman for",
            "army",
            "-led",
            "'s",
            "he",
            "she",
            "They",
            "it",
            "his",
            "and",
            "but",
            "of",
            "for",
            "the",
            "on Monday",
            "49",
            "JANE DOE:",
            "ROE: ",
            "U.S.",
            "𝒜",
            "é",
            "\u0301",
            "👩‍👧",
            "\ud83d",
            "\udc69",
            "漢字",
            "عربي",
            "\u00a0",
            "\u2028",
            "\t",
            "\u0000");

    private final StatementTagger tagger = new StatementTagger();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimeTagger times = TimeTagger.forArticles();

    @Test
    void statementsLieInAnyText() {
        statementsLieIn(2_000);
    }

    @Test
    @Tag("slow")
    void statementsLieInAnyOfManyTexts() {
        statementsLieIn(100_000);
    }

    private void statementsLieIn(int texts) {
        Random random = new Random(20_251_122);
        for (int i = 0; i < texts; i++) {
            Article article = article(random);

            List<Statement> statements = statements(article);

            assertLie(article, statements);
        }
    }

    private List<Statement> statements(Article article) {
        List<Span> sentences = article.paragraphs().stream()
                .flatMap(paragraph -> splitter.split(article.text(), paragraph.span()).stream())
                .toList();
        Span whole = new Span(0, article.text().length());
        return tagger.tag(article, sentences, times.tag(article.text(), whole, TimeContext.NONE));
    }

    private static void assertLie(Article article, List<Statement> statements) {
        String text = article.text();
        assertThat(statements).extracting(Statement::span).isSorted();
        for (Statement statement : statements) {
            assertThat(statement.content()).isSorted();
            parts(statement).forEach(part -> {
                assertThat(part.isEmpty()).as("empty in <%s>", text).isFalse();
                assertThat(statement.span().contains(part))
                        .as("outside in <%s>", text)
                        .isTrue();
                assertThat(cutsCharacter(text, part.start()) || cutsCharacter(text, part.end()))
                        .as("half a character in <%s>", text)
                        .isFalse();
            });
            assertThat(new Span(0, text.length()).contains(statement.span())).isTrue();
            assertThat(article.paragraphs())
                    .filteredOn(paragraph -> paragraph.kind() == Kind.HEADING)
                    .as("over a heading in <%s>", text)
                    .noneMatch(
                            heading -> statement.span().start() < heading.span().start()
                                    && statement.span().end() > heading.span().start());
        }
    }

    private static Stream<Span> parts(Statement statement) {
        return Stream.concat(
                statement.content().stream(),
                Stream.of(statement.mention(), statement.cue()).filter(part -> part != null));
    }

    private static boolean cutsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static Article article(Random random) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (paragraphs.size() < count) {
            String paragraph = paragraph(random).strip();
            if (paragraph.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            Kind kind = random.nextInt(4) == 0 ? Kind.HEADING : Kind.BODY;
            paragraphs.add(new Paragraph(paragraphs.size() + 1, span, kind));
            text.append(paragraph);
        }
        return new Article("a", null, null, null, null, Publication.UNKNOWN, text.toString(), paragraphs, Map.of());
    }

    private static String paragraph(Random random) {
        int pieces = 1 + random.nextInt(30);
        return random.ints(pieces, 0, PIECES.size() + 6)
                .mapToObj(piece -> piece < PIECES.size() ? PIECES.get(piece) : any(random))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** Any code point, often of the first planes. */
    private static String any(Random random) {
        int bound = random.nextInt(3) == 0 ? Character.MAX_CODE_POINT + 1 : 0x2100;
        return Character.toString(random.nextInt(bound));
    }
}

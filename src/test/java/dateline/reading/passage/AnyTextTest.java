package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.Timex;
import dateline.text.Blank;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever the text is, annotating never throws, and all spans are inside, in order and of whole characters. */
class AnyTextTest {
    private static final DateInterval SUMMER = new DateInterval(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 5));

    private final Annotator annotator = new Annotator();

    @Property(tries = 2_000)
    void annotatesAnyUnicode(@ForAll String text) {
        annotate(text);
    }

    @Property(tries = 2_000)
    void annotatesAnyMixOfWhatNewsIsMadeOf(@ForAll("news") String text) {
        annotate(text);
    }

    @Tag("slow")
    @Property(tries = 100_000, shrinking = ShrinkingMode.BOUNDED)
    void annotatesALotOfUnicode(@ForAll String text) {
        annotate(text);
    }

    @Tag("slow")
    @Property(tries = 100_000, shrinking = ShrinkingMode.BOUNDED)
    void annotatesManyMixesOfWhatNewsIsMadeOf(@ForAll("news") String text) {
        annotate(text);
    }

    @Provide
    Arbitrary<String> news() {
        Arbitrary<String> pieces = Arbitraries.of(
                "said",
                "Jane Doe",
                "Doe",
                "he",
                "The board",
                "on Monday",
                "Monday",
                "September 1",
                "Sept. 1",
                ",",
                ".",
                ". ",
                "\"",
                "“",
                "”",
                "'",
                "’s",
                " statement",
                "that",
                "who",
                "which",
                "after",
                "since",
                "Now,",
                "the next day",
                "a day earlier",
                "Updated:",
                "Published on",
                "LAKETOWN,",
                "(KPA) —",
                "2021-09-01",
                "9/1/21",
                "10 p.m.",
                "(",
                ")",
                "\n",
                "\n\n",
                ";",
                "—",
                "according to",
                "told reporters",
                "was",
                "had",
                "the attack",
                "also",
                "In a statement",
                "U.S.",
                "No. 5",
                "e.g.",
                "😀",
                "\ud83d",
                "\u0000",
                "\u200b",
                "é",
                "会议。",
                "last week",
                "in 1990",
                "today",
                "1996-2001",
                "…",
                "?",
                "!",
                "[",
                "]",
                "://",
                "@");
        Arbitrary<String> blank = Arbitraries.of(" ", " ", " ", "", "\u00a0");
        return Arbitraries.oneOf(pieces, pieces, pieces, Arbitraries.strings().ofMaxLength(4))
                .flatMap(piece -> blank.map(end -> piece + end))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private void annotate(String text) {
        List<Paragraph> paragraphs = paragraphs(text);
        if (paragraphs.isEmpty()) {
            return;
        }
        boolean dated = text.length() % 2 == 0;
        Publication publication = dated ? Publication.written(LocalDate.of(2021, 9, 2)) : Publication.UNKNOWN;
        var article = new Article("a", null, null, null, null, publication, text, paragraphs, Map.of());

        var annotated = annotator.annotate(article, dated ? null : SUMMER);

        var whole = new Span(0, text.length());
        assertOrdered(annotated.sentences().stream().map(Sentence::span).toList(), whole, text);
        assertOrdered(annotated.timexes().stream().map(Timex::span).toList(), whole, text);
        for (Sentence sentence : annotated.sentences()) {
            assertThat(Blank.trim(text, sentence.span())).isEqualTo(sentence.span());
            sentence.events().forEach(event -> assertInside(event.span(), sentence.span(), text));
        }
        for (Statement statement : annotated.statements()) {
            assertInside(statement.span(), whole, text);
            assertOrdered(statement.content(), statement.span(), text);
        }
        assertThat(annotated.passages().getLast().endSentence())
                .isEqualTo(annotated.sentences().size());
    }

    private static void assertOrdered(List<Span> spans, Span whole, String text) {
        int reached = whole.start();
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(reached);
            assertInside(span, whole, text);
            reached = span.end();
        }
    }

    private static void assertInside(Span span, Span whole, String text) {
        assertThat(span.isEmpty()).isFalse();
        assertThat(whole.contains(span)).isTrue();
        assertThat(cutsCharacter(text, span.start()) || cutsCharacter(text, span.end()))
                .isFalse();
    }

    private static boolean cutsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = Blank.trim(text, new Span(from, from + part.length()));
            if (!span.isEmpty()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            }
            from += part.length() + 2;
        }
        return paragraphs;
    }
}

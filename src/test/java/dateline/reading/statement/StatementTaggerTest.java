package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement.Mode;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTaggerTest {
    private static final StatementTagger TAGGER = new StatementTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        "The pier is closed," said Jane Doe.                                  | DIRECT   | Jane Doe        | -            | -
        "The pier is closed," Jane Doe said in a statement.                   | DIRECT   | Jane Doe        | -            | -
        “The pier is closed,” Jane Doe said, “and the ferry is late.”        | DIRECT   | Jane Doe        | -            | -
        Jane Doe said: "The pier is closed."                                  | DIRECT   | Jane Doe        | -            | -
        Jane Doe was quoted saying, "We hope to open the pier again."         | DIRECT   | Jane Doe        | -            | -
        Jane Doe warned that the pier was not safe.                           | INDIRECT | Jane Doe        | -            | -
        According to Jane Doe, the pier is not safe.                          | INDIRECT | Jane Doe        | -            | -
        As per Jane Doe, the pier is not safe.                                | INDIRECT | Jane Doe        | -            | -
        The pier is not safe, reported news agency KPA.                       | INDIRECT | KPA             | -            | KPA
        The pier has been closed, as reported by KPA.                         | INDIRECT | KPA             | -            | KPA
        The Harbour Board has said that the pier is safe.                     | INDIRECT | Harbour Board   | -            | Harbour Board
        Harbour Board spokesman John Roe said that "all is well" there.       | MIXED    | John Roe        | spokesman    | Harbour Board
        John Roe, the head of the Harbour Board, said the pier was safe.      | INDIRECT | John Roe        | head of the Harbour Board | Harbour Board
        UN harbour coordinator for Peru, Ann Lee, stressed that it was safe.  | INDIRECT | Ann Lee         | harbour coordinator for Peru | UN
        UN harbour coordinator for Peru Ann Lee said it was safe. Ann Lee left. | INDIRECT | Ann Lee       | harbour coordinator for Peru | UN
        As talks went on, the Harbour Board on Monday asked all to wait.      | INDIRECT | Harbour Board   | -            | Harbour Board
        Zora Pell of the Harbour Board said that the pier was shut.           | INDIRECT | Zora Pell       | -            | Harbour Board
        According to the port's finance director, Ann Lee, the money is gone. | INDIRECT | Ann Lee         | port's finance director | -
        Leith Crane Company (LSE: LCR) said that it would build a pier.       | INDIRECT | Leith Crane Company | -        | Leith Crane Company
        Leith Corp. (LSE: LCR) said that it would build a pier.               | INDIRECT | Leith Corp      | -            | Leith Corp
        A member of the crew confirmed the damage.                            | INDIRECT | -               | member of the crew | -
        """)
    void aStatementHasItsSpeaker(
            String text, Mode mode, @Nullable String name, @Nullable String role, @Nullable String organisation) {
        var statement = tag(text).getFirst();

        assertThat(statement.mode()).isEqualTo(mode);
        assertThat(statement.speaker()).isEqualTo(new Speaker(name, role, organisation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier reopened after a long winter.",
                "The \"old\" pier was painted red.",
                "The report of the board is long.",
                "Jane Doe was told to leave."
            })
    void aSentenceThatReportsNothingHasNone(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void aPronounMeansTheLastSpeaker() {
        var statements = tag("Jane Doe said the pier was safe. She added that boats were welcome.");

        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::name)
                .containsExactly("Jane Doe", "Jane Doe");
    }

    @Test
    void aRoleMeansThePersonWhoHoldsIt() {
        var statements = tag("Harbour Board commander John Roe said the pier was safe.\n\n"
                + "The commander also denied that a boat had sunk.");

        assertThat(statements.getLast().speaker()).extracting(Speaker::name).isEqualTo("John Roe");
    }

    @Test
    void anotherSpellingOfTheSurnameIsTheSamePerson() {
        var statements = tag("Karim Motaqi said the talks had failed. \"It is over,\" Muttaqi said.");

        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::name)
                .containsOnly("Karim Motaqi");
    }

    @Test
    void fatherAndSonStayTwo() {
        var statements = tag("Ali Karimi, son of the late Ali Hassan Karimi, said the port was safe.");

        assertThat(statements)
                .singleElement()
                .satisfies(
                        statement -> assertThat(statement.speaker()).isEqualTo(new Speaker("Ali Karimi", null, null)));
    }

    @Test
    void aQuotationWithoutACueGoesOnWithTheSpeakerBefore() {
        var statements = tag("\"It is over now,\" Jane Doe said. \"Those who want to stay may stay.\"");

        assertThat(statements).hasSize(2);
        assertThat(statements.getLast().speaker()).extracting(Speaker::name).isEqualTo("Jane Doe");
    }

    @Test
    void aQuotationWithoutAnySpeakerIsLeftOpen() {
        var statements = tag("\"Those who want to stay may stay.\"");

        assertThat(statements)
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker()).isNull());
    }

    @Test
    void marksOfDifferentKindsCloseEachOther() {
        String text = "\"We urge everybody to wait for the ferry,” Jane Doe said.";

        var statements = tag(text);

        assertThat(statements.getFirst().content())
                .extracting(span -> span.of(text))
                .containsExactly("\"We urge everybody to wait for the ferry,”");
    }

    @Property(tries = 1000)
    void everySpanIsInsideTheText(@ForAll("texts") String text) {
        for (Statement statement : tag(text)) {
            assertThat(statement.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(statement.content()).allMatch(span -> statement.span().contains(span) && !span.isEmpty());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Jane Doe",
                "said",
                "\"",
                "“",
                "”",
                ",",
                ".",
                "that",
                "according to",
                "the",
                "of",
                "he",
                "They",
                "'s",
                "spokesman",
                "(",
                ")",
                "—",
                "was",
                "quoted",
                "by",
                "-",
                "statement",
                "Harbour Board",
                "on Monday",
                "X",
                "A.",
                "&",
                "\n\n",
                "''",
                "``");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1),
                pieces.list().ofMinSize(1).ofMaxSize(20).map(list -> String.join(" ", list)));
    }

    static List<Statement> tag(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = new Span(from, from + part.length());
            if (!part.isBlank()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
                sentences.addAll(new SentenceSplitter().split(text, span));
            }
            from = span.end() + 2;
        }
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        Article article = new Article("a", null, null, null, null, Publication.UNKNOWN, text, paragraphs, Map.of());
        return TAGGER.tag(
                article, sentences, TimeTagger.forArticles().tag(text, new Span(0, text.length()), TimeContext.NONE));
    }
}

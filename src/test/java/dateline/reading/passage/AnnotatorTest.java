package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
    /** A Thursday. */
    private static final Publication THURSDAY = Publication.written(LocalDate.of(2021, 9, 2));

    private static final DateInterval SUMMER = new DateInterval(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 5));

    private final Annotator annotator = new Annotator();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        The ferry sank on August 30 near the pier.                                      | 2021-08-30 | WRITTEN
        The ferry sank on 30 August 2020.                                               | 2020-08-30 | WRITTEN
        The ferry sank on Tuesday near the pier.                                        | 2021-08-31 | RECKONED
        Jane Doe on Wednesday said that the pier was shut in 2019.                      | 2021-09-01 | RECKONED
        Jane Doe said on Wednesday that the pier was shut on August 1.                  | 2021-09-01 | RECKONED
        On Wednesday, Jane Doe said that the pier was shut.                             | 2021-09-01 | RECKONED
        "The pier is shut today," Jane Doe said in a statement on August 31.            | 2021-08-31 | WRITTEN
        The pier is shut, reported news agency KPA on Wednesday.                        | 2021-09-01 | RECKONED
        John Roe's Wednesday remarks came after Jane Doe's statement made on August 31 that the pier was shut. | 2021-08-31 | WRITTEN
        Jane Doe said that the pier was shut on August 1.                               | -          | ARTICLE
        "We shut the pier on August 1 for good," Jane Doe said.                         | -          | ARTICLE
        "It is open," said Jane Doe, adding that John Roe will come tomorrow.           | -          | ARTICLE
        Jane Doe, 49, said the 20-year lease had ended.                                 | -          | ARTICLE
        The board recently painted the pier.                                            | -          | ARTICLE
        """)
    void aSentenceHasTheDayOfWhatItTells(String text, @Nullable String value, DateBasis basis) {
        var annotated = annotator.annotate(article(THURSDAY, text), null);

        var date = annotated.sentences().getFirst().date();
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.basis()).isEqualTo(basis);
    }

    @Test
    void theDayStaysWithTheSpeaker() {
        String text = "Jane Doe said on Wednesday that the pier was safe.\n\nShe also asked the crew to wait.\n\n"
                + "John Roe denied that.\n\n\"Nobody needs to leave the harbour,\" Doe said.";

        var annotated = annotator.annotate(article(THURSDAY, text), null);

        assertThat(annotated.sentences())
                .extracting(sentence -> sentence.date().basis())
                .containsExactly(DateBasis.RECKONED, DateBasis.CARRIED, DateBasis.ARTICLE, DateBasis.CARRIED);
        assertThat(annotated.statements())
                .extracting(Statement::date)
                .containsExactly("2021-09-01", "2021-09-01", null, "2021-09-01");
    }

    @Test
    void anotherDayOfTheSpeakerReplacesTheFirst() {
        String text = "Jane Doe said on Wednesday that the pier was safe. She said on Tuesday that it was not. "
                + "\"We were too careful then,\" Doe said.";

        var annotated = annotator.annotate(article(THURSDAY, text), null);

        assertThat(annotated.sentences().getLast().date().value()).isEqualTo("2021-08-31");
    }

    @Test
    void descriptionsDoNotCarryTheDay() {
        String text = "The ferry sank on Tuesday near the pier. The ferry is the oldest of the lake.";

        var annotated = annotator.annotate(article(THURSDAY, text), null);

        assertThat(annotated.sentences().getLast().date()).isEqualTo(SentenceDate.ARTICLE);
    }

    @Test
    void theEventGoesOnInTheNextSentence() {
        String text = "Dozens of divers searched the lake on Tuesday. The divers found the wreck.";

        var annotated = annotator.annotate(article(THURSDAY, text), null);

        assertThat(annotated.sentences().getLast().date().basis()).isEqualTo(DateBasis.CARRIED);
    }

    @Test
    void aWeekdayBesideADayGivesAnUndatedArticleItsDay() {
        String text = "Jane Doe spoke on Wednesday, September 1, after a meeting on August 30.";

        var annotated = annotator.annotate(article(Publication.UNKNOWN, text), SUMMER);

        assertThat(annotated.article().publication()).isEqualTo(Publication.inferred(LocalDate.of(2021, 9, 1), false));
        assertThat(annotated.sentences().getFirst().date().value()).startsWith("2021-");
    }

    @Test
    void aDatelineGivesAnUndatedArticleItsDay() {
        String text = "LAKETOWN, Aug 12 (KPA) - The pier was shut on Wednesday.";

        var annotated = annotator.annotate(article(Publication.UNKNOWN, text), SUMMER);

        assertThat(annotated.article().publication()).isEqualTo(Publication.inferred(LocalDate.of(2021, 8, 12), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        LAKETOWN, Aug. 12 -- The pier was shut on Wednesday.                       | 2021-08-12 | true
        Laketown [Lakeland], August 12 (KPA): The pier was shut on Wednesday.      | 2021-08-12 | true
        LAKETOWN, August 12, 2020 (KPA) — The pier was shut on Wednesday.          | 2020-08-12 | true
        Published on August 12, 2021 / The pier was shut on Wednesday.             | 2021-08-12 | true
        Published: Thursday, 12 August 2021, 10:15 IST / The pier was shut.        | 2021-08-12 | true
        First published: 12 Aug 2021 09:30 / The pier was shut on August 11.       | 2021-08-12 | true
        The pier was shut on August 11. / Posted on August 12, 2021                | 2021-08-12 | true
        By Jane Doe, August 12, 2021 / The pier was shut.                          | 2021-08-12 | true
        August 12, 2021 / The pier was shut.                                       | 2021-08-12 | true
        Updated: August 12, 2021 / The pier was shut on August 11.                 | 2021-08-12 | false
        Published: August 11, 2021 ¦ Updated: August 12, 2021 / The pier was shut. | 2021-08-11 | true
        The pier was shut on August 11 after a storm on August 9.                  | 2021-08-11 | false
        The pier was shut on August 11 and will open on August 25.                 | 2021-08-11 | false
        The pier was shut on Wednesday, August 11.                                 | 2021-08-11 | false
        The pier was shut on Monday, August 11.                                    | -          | false
        Published on Monday, August 12, 2021 / The pier was shut.                  | -          | false
        The pier was shut by the board.                                            | -          | false
        """)
    void theDayOfPublicationIsExactWhereALineSaysIt(String text, @Nullable LocalDate day, boolean exact) {
        var annotated = annotator.annotate(
                article(Publication.UNKNOWN, text.replace('¦', '|').replace(" / ", "\n\n")), SUMMER);

        assertThat(annotated.article().publication().date()).isEqualTo(day);
        assertThat(annotated.article().publication().exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        HARBOURTON, Aug. 12 — The pier shut. It opens on Saturday, Aug. 14.      | 2021-06-01 | 2021-09-30 | 2021-08-12 | true
        HARBOURTON, Aug. 12 — The pier shut. It opens on Saturday, Aug. 14.      | 2022-06-01 | 2022-09-30 | 2022-08-12 | false
        HARBOURTON, Aug. 12 — The pier shut. It opens on Saturday, Aug. 14.      | 2019-06-01 | 2022-09-30 | 2021-08-12 | true
        HARBOURTON, Aug. 12, 2022 — The pier shut. It opens on Saturday, Aug. 14. | 2021-06-01 | 2021-09-30 | 2022-08-12 | true
        HARBOURTON, Dec. 30 — The pier shut. It opens on Saturday, 1 January.    | 2021-06-01 | 2021-12-31 | 2021-12-30 | true
        """)
    void theYearOfADatelineAgreesWithWeekdaysOrIsUncertain(
            String text, LocalDate from, LocalDate to, LocalDate day, boolean exact) {
        var annotated = annotator.annotate(article(Publication.UNKNOWN, text), new DateInterval(from, to));

        assertThat(annotated.article().publication()).isEqualTo(Publication.inferred(day, exact));
    }

    @ParameterizedTest
    @CsvSource({"2009-01-01, 2011-12-31, 2010-09-01", "2020-01-01, 2022-12-31, 2021-09-01", "2009-01-01, 2022-12-31,"})
    void theArchiveSettlesWhichYearsWednesdayIsMeant(LocalDate from, LocalDate to, @Nullable LocalDate day) {
        String text = "The pier was shut on Wednesday, September 1.";

        var annotated = annotator.annotate(article(Publication.UNKNOWN, text), new DateInterval(from, to));

        assertThat(annotated.article().publication().date()).isEqualTo(day);
    }

    @Test
    void anArticleThatNamesNoDayStaysUndated() {
        String text = "The pier was shut on Wednesday, September 11, 1901. It was built in the 1890s.";

        var annotated = annotator.annotate(article(Publication.UNKNOWN, text), SUMMER);

        assertThat(annotated.article().publication()).isEqualTo(Publication.UNKNOWN);
        assertThat(annotated.sentences().getLast().date().basis()).isNotEqualTo(DateBasis.ARTICLE);
    }

    private static Article article(Publication publication, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = new Span(from, from + part.length());
            paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            from = span.end() + 2;
        }
        return new Article("a", null, null, null, null, publication, text, paragraphs, Map.of());
    }
}

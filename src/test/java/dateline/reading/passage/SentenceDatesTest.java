package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All articles are of Thursday, 2 September 2021; a slash begins a paragraph, and a hyphen is a sentence without a day. */
class SentenceDatesTest {
    private static final Publication THURSDAY = Publication.written(LocalDate.of(2021, 9, 2));

    private final Annotator annotator = new Annotator();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        On Wednesday, Jane Doe rejected John Roe's statement made on August 31. | 2021-09-01
        On Wednesday, Jane Doe rejected John Roe's statement made on August 31 that the pier was shut. | 2021-09-01
        Two days ago Jane Doe said the pier was shut. | 2021-08-31
        Three days ago the board said the pier was shut. | 2021-08-30
        Earlier this week Jane Doe said the pier was shut. | 2021-W35
        Jane Doe told the Lakeview Mail on Monday morning: "The pier is shut." | 2021-08-30TMO
        Jane Doe told the Lakeview Mail on Monday morning: ‘The pier is shut.’ | 2021-08-30TMO
        Ten days earlier, on August 20, the pier was shut. | 2021-08-20
        Jane Doe on Wednesday rejected John Roe's claim of August 31 that the pier was shut. | 2021-09-01
        Jane Doe said on Monday that the plant would open on Friday. | 2021-08-30
        Jane Doe said Monday the plant would open on Friday. | 2021-08-30
        Jane Doe on Monday said the plant would open on Friday. | 2021-08-30
        The plant will open on Friday, Jane Doe said on Monday. | 2021-08-30
        The plant will open on Friday, Jane Doe said Monday. | 2021-08-30
        The plant will open on Friday, Jane Doe said. | -
        On Friday the plant will open, Jane Doe said. | -
        "We open on Friday," Jane Doe told reporters on Monday. | 2021-08-30
        "On Friday we open," Jane Doe told reporters. | -
        "We open on Friday," Jane Doe told reporters in Lakeview late Monday. | 2021-08-30
        Jane Doe told a news conference in Lakeview on Monday that the plant would open on Friday. | 2021-08-30
        Speaking to reporters on Monday, Jane Doe said the plant would open on Friday. | 2021-08-30
        In a statement on Monday, Jane Doe said that the plant would open on Friday. | 2021-08-30
        In a statement issued on Monday, the Harbour Board said that the plant would open on Friday. | 2021-08-30
        According to a statement released on Monday by the Harbour Board, the plant will open on Friday. | 2021-08-30
        According to Jane Doe, the pier collapsed on Monday. | -
        Police said three people were killed on Monday. | -
        Police said on Tuesday that three people were killed on Monday. | 2021-08-31
        Three people were killed on Monday, police said. | -
        Three people were killed on Monday when a ferry sank, police said on Tuesday. | 2021-08-31
        Earlier on Monday, Jane Doe had warned that the pier was rotten. | 2021-08-30
        A day after the pier collapsed on Monday, Jane Doe called for an inquiry. | -
        Following Monday's collapse, Jane Doe said on Tuesday that the pier was rotten. | 2021-08-31
        Jane Doe's announcement on Monday that the pier was shut drew protests. | 2021-08-30
        The announcement came after John Roe said on Monday that the pier was shut. | -
        Jane Doe, who was elected in May 2019, said the pier was shut. | -
        Jane Doe, who resigned on Monday, said the pier was shut. | -
        The pier, which was built in 1990, collapsed on Monday. | 2021-08-30
        The pier has been shut since July 24. | -
        The work must be done by September 30. | -
        The board has a September 30 deadline to finish the work. | -
        The pier posted its first loss since 1992. | -
        Sales fell by a fifth compared to August 2020. | -
        The board voted on Monday to shut the pier on September 30. | 2021-08-30
        The board decided on Monday that the pier would shut on September 30. | 2021-08-30
        The pier, shut since March, was opened on Monday. | 2021-08-30
        Doe's Thursday remarks were followed by Roe's statement made earlier on August 30 that the pier was shut. | 2021-08-30
        Doe's Wednesday remarks came after Roe said on Monday that the pier was shut. | 2021-09-01
        The Harbour Board's statement of August 31 said the pier was shut. | 2021-08-31
        "The pier is shut," Doe wrote on Twitter on Monday, adding that it would open on Friday. | 2021-08-30
        "The pier is shut," Doe tweeted Monday. | 2021-08-30
        The pier was shut on Monday, the Lakeview Times reported on Tuesday. | 2021-08-31
        The pier was shut on Monday, according to the Lakeview Times. | -
        The pier was shut on Monday, the Lakeview Times reported. | -
        Jane Doe said at a rally in Lakeview on Sunday, a day after the collapse, that she would not resign. | 2021-08-29
        Jane Doe, speaking on Sunday at a rally, said that she would not resign. | 2021-08-29
        Jane Doe said last week that the pier would open on Friday. | 2021-W34
        Jane Doe said that on Monday the pier was shut. | -
        Jane Doe asked the court on Monday to shut the pier. | 2021-08-30
        Jane Doe urged the board on Monday to shut the pier by Friday. | 2021-08-30
        Jane Doe urged the board to shut the pier by Friday. | -
        Jane Doe asked John Roe to resign by Friday. | -
        Jane Doe announced the closure of the pier on Monday. | 2021-08-30
        Jane Doe condemned Monday's attack on the pier. | -
        The minister condemned the attack on the pier on Monday. | -
        Doe confirmed to the Lakeview Times on Monday that the pier was shut. | 2021-08-30
        """)
    void aTimeDatesTheSentenceByWhatItBelongsTo(String text, String days) {
        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The ferry sank on Monday. The incident killed three people. | 2021-08-30 2021-08-30
        The ferry sank on Monday. / The accident killed three people. | 2021-08-30 2021-08-30
        The ferry sank on Monday. It is the worst accident on the lake in years. | 2021-08-30 -
        The ferry sank on Monday. It had been repaired in a hurry. | 2021-08-30 -
        The ferry sank on Monday. The boat was the oldest on the lake. | 2021-08-30 -
        Doe and Roe met on Monday. The meeting lasted two hours. | 2021-08-30 2021-08-30
        Doe and Roe met on Monday. They agreed to share the pier. | 2021-08-30 2021-08-30
        Doe and Roe met on Monday. During the meeting, they agreed to share the pier. | 2021-08-30 2021-08-30
        Doe and Roe met on Monday. At the meeting, Doe asked for the pier. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. He added that it was rotten. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. He also said it was rotten. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. He had earlier said it was safe. | 2021-08-30 -
        Doe said on Monday that the pier was shut. He had said it was safe. | 2021-08-30 -
        Doe said on Monday that the pier was shut. He has repeatedly said it was safe. | 2021-08-30 -
        Doe said on Monday that the pier was shut. He further stated that it was rotten. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. "It is rotten," he said. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. "It is rotten." | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. / Meanwhile, Roe said that it was open. | 2021-08-30 -
        Doe said on Monday that the pier was shut. / Roe said that it was open. | 2021-08-30 -
        Doe said on Monday that the pier was shut. Roe was born in the town. | 2021-08-30 -
        Doe said on Monday that the pier was shut. The statement also called for an inquiry. | 2021-08-30 2021-08-30
        The Harbour Board issued a statement on Monday. The statement said the pier was shut. | 2021-08-30 2021-08-30
        The Harbour Board said on Monday that the pier was shut. In the statement, the board also asked for help. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. The remarks came a day after the ferry sank. | 2021-08-30 -
        Doe said on Monday that the pier was shut. His remarks drew applause. | 2021-08-30 2021-08-30
        Doe said on Monday that the pier was shut. The warning followed a report about the pier. | 2021-08-30 -
        Doe said on Monday that the pier was shut. In a separate statement, he said that the ferry was safe. | 2021-08-30 -
        Doe said on Monday that the pier was shut. Last week, he said that it was safe. | 2021-08-30 2021-W34
        Doe said on Monday that the pier was shut. Earlier, he said that it was safe. | 2021-08-30 -
        Doe said on Monday that the pier was shut. Earlier in the day, the board met. | 2021-08-30 2021-08-30
        Police arrested Doe on Monday. He was taken to a cell. | 2021-08-30 2021-08-30
        Police arrested Doe on Monday. He was born in Lakeview. | 2021-08-30 -
        Police arrested Doe on Monday. He is charged with theft. | 2021-08-30 -
        Police arrested Doe on Monday. He will appear in court. | 2021-08-30 -
        Rebels attacked the town on Monday. At least five people were killed in the attack. | 2021-08-30 2021-08-30
        Rebels attacked the town on Monday. The rebels have attacked it often. | 2021-08-30 -
        Rebels attacked the town on Monday, killing five. Dozens of others were hurt. | 2021-08-30 2021-08-30
        Rebels attacked the town on Monday. / The town lies on the lake. | 2021-08-30 -
        Rebels attacked the town on Monday. / In June, rebels attacked the harbour. Five people were killed in that attack. | 2021-08-30 2021-06 -
        On Monday, Doe met Roe. On Tuesday, he met the board. The board asked him to stay. | 2021-08-30 2021-08-31 2021-08-31
        Doe told the court on Monday that he was innocent. "I was not there," he told the court. | 2021-08-30 2021-08-30
        Doe told the Lakeview Times on Monday that he was innocent. In an interview in June, he said he was there. | 2021-08-30 2021-06
        Doe, speaking at a rally on Monday, said the pier was shut. Doe said the ferry was safe. | 2021-08-30 2021-08-30
        Doe spoke on Monday. "The pier is shut," he said. | 2021-08-30 2021-08-30
        Doe held a news conference on Monday. "The pier is shut," Doe told reporters. | 2021-08-30 2021-08-30
        Doe visited the pier on Monday. / "It is rotten," he said. | 2021-08-30 2021-08-30
        Doe visited the pier on Monday and spoke with divers. / "It is rotten," Doe told reporters there. | 2021-08-30 2021-08-30
        The pier was shut on Monday, the board said. Doe said it was rotten. | - -
        Jane Doe said on Monday that the pier was shut. Doe said the ferry sank in 2019. | 2021-08-30 2021-08-30
        Jane Doe said on Monday that the pier was shut. The pier, Doe said, was rotten. | 2021-08-30 2021-08-30
        Jane Doe said on Monday that the pier was shut. According to Doe, it was rotten. | 2021-08-30 2021-08-30
        Jane Doe resigned on Monday, days after the ferry sank. The ferry had 40 people on board. | 2021-08-30 -
        Jane Doe resigned on Monday. Her resignation came after talks with the board. | 2021-08-30 -
        The army said on Monday that it took the hill. The army has also said that it lost two men. | 2021-08-30 -
        The army said on Monday that it took the hill. It also said that it lost two men. | 2021-08-30 2021-08-30
        The army on Monday claimed to have taken the hill. The rebels denied the claim. | 2021-08-30 2021-08-30
        The army on Monday claimed to have taken the hill. / The rebels also claimed to have taken a hill. | 2021-08-30 2021-08-30
        """)
    void aDayHoldsAsLongAsTheNarrationStays(String text, String days) {
        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The ferry sank on Monday. The next day, divers found the wreck.         | 2021-08-30 2021-08-31
        The ferry sank on Monday. Divers found the wreck the following morning. | 2021-08-30 2021-08-31
        The ferry sank on Monday. That day, the pier was shut.                  | 2021-08-30 2021-08-30
        The ferry sank on Monday. A day earlier, the pier was shut.             | 2021-08-30 2021-08-29
        The ferry sank on Monday. Jane Doe was told later in the day.           | 2021-08-30 2021-08-30
        The pier was shut the next day.                                         | -
        The ferry sank on Monday. Divers found it on Friday, a day later.       | 2021-08-30 2021-08-27
        """)
    void daysAreCountedFromTheDayToldLast(String text, String days) {
        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jane Doe said on Monday that the pier was shut. In 1999, she said it was safe.                    | 2021-08-30 1999
        Jane Doe said on Monday that the pier was shut. At times last year, she said it was safe.         | 2021-08-30 -
        Jane Doe said on Monday that the pier was shut. She had said it was safe. "It held," Doe said.    | 2021-08-30 - -
        Jane Doe said on Monday that the pier was shut. A day before the storm, Doe said it was safe.     | 2021-08-30 -
        Jane Doe met John Roe of Lakeview on Monday. Jane Doe and John Roe are rivals.                    | 2021-08-30 -
        Several divers searched the lake on Monday. The divers came in boats.                             | 2021-08-30 2021-08-30
        Several divers searched the lake on Monday. The search came after a storm.                        | 2021-08-30 -
        Jane Doe will speak on September 10. "The pier is shut," she said.                                | 2021-09-10 -
        Jane Doe said on Monday that the pier was shut. / A. / B. / C. / D. / E. / Doe said it was rotten. | 2021-08-30 - - - - - -
        """)
    void whatTellsOfAnotherTimeEndsTheDay(String text, String days) {
        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo(days);
    }

    @Test
    void aReportThatStandsBesideASentenceDoesNotMakeItOne() {
        String text =
                "Several divers searched the lake on Monday. The divers came with John Roe, who has criticised the board.";

        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo("2021-08-30 2021-08-30");
    }

    @Test
    void nowBeforeAReportIsTheDayOfWriting() {
        String text =
                "Now, according to the Lakeview Times, Jane Doe is hoping to meet John Roe. Doe said she would wait.";

        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo("2021-09-02 -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The pier collapsed on Monday.                                        | 2021-08-30: The pier collapsed on Monday.
        Jane Doe said on Monday that the plant would open on Friday.         | 2021-08-30: Jane Doe said on Monday; 2021-09-03: the plant would open on Friday.
        The pier, which was built in 1990, collapsed on Monday.              | 1990: which was built in 1990; 2021-08-30: collapsed on Monday.
        Jane Doe resigned on Monday after the board met on Sunday.           | 2021-08-30: Jane Doe resigned on Monday; 2021-08-29: after the board met on Sunday.
        The board met on Sunday, and Jane Doe resigned on Monday.            | 2021-08-29: The board met on Sunday; 2021-08-30: and Jane Doe resigned on Monday.
        Three people were killed on Monday, police said.                     | 2021-08-30: Three people were killed on Monday
        The pier has been shut since July 24.                                | ``
        "We are open today," Jane Doe said.                                  | ``
        """)
    void eachClauseWithATimeOfItsOwnIsAnEvent(String text, String events) {
        var annotated = annotator.annotate(article(text), null);

        assertThat(annotated.sentences().getFirst().events().stream()
                        .map(event -> event.value() + ": " + event.span().of(text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(events);
    }

    @Test
    void aDayWithinWhatIsReportedIsNotThatOfTheReport() {
        String text = "Jane Doe said John Roe had told her on August 3 that the pier was shut.";

        var annotated = annotator.annotate(article(text), null);

        assertThat(annotated.statements()).extracting(Statement::date).containsExactly(null, "2021-08-03");
    }

    @Test
    void eachStatementHasItsOwnDayOfSaying() {
        String text = "On Wednesday, Jane Doe rejected John Roe's statement made on August 31 that the pier was shut.";

        var annotated = annotator.annotate(article(text), null);

        assertThat(days(annotated)).isEqualTo("2021-09-01");
        assertThat(annotated.statements()).extracting(Statement::date).containsExactly("2021-09-01", "2021-08-31");
    }

    private static String days(AnnotatedArticle annotated) {
        return annotated.sentences().stream()
                .map(sentence ->
                        sentence.date().value() == null ? "-" : sentence.date().value())
                .collect(Collectors.joining(" "));
    }

    private static Article article(String marked) {
        String text = marked.replace(" / ", "\n\n");
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = new Span(from, from + part.length());
            paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            from = span.end() + 2;
        }
        return new Article("a", null, null, null, null, THURSDAY, text, paragraphs, Map.of());
    }
}

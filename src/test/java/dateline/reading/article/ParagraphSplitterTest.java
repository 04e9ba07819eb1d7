package dateline.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSplitterTest {
    @Test
    void blankLinesPartParagraphs() {
        assertThat(
                        split(
                                "One is here.\n\nTwo is here.\n \u00a0\n\n\nThree is here.\r\n\r\nFour is here.\u2029Five is here."))
                .containsExactly("One is here.", "Two is here.", "Three is here.", "Four is here.", "Five is here.");
    }

    @Test
    void linesThatReadLikeWholeParagraphsAreSome() {
        String one = "The council met on Monday and spoke for hours about the dam, the bridge, the road and the money "
                + "that all of them would cost the valley.";
        String two = "“We will stay,” the mayor said.";

        assertThat(split(one + "\n" + two + "\n" + one)).containsExactly(one, two, one);
    }

    @Test
    void hardWrappedProseIsOneParagraph() {
        String wrapped = """
                The council met on Monday and spoke for hours about
                the dam. It did not decide anything. The mayor said
                Tuesday would be another day for it, and so did his
                deputy. Nobody was surprised.""";

        assertThat(split(wrapped)).containsExactly(wrapped);
    }

    @Test
    void aBreakInsideASentencePartsNothing() {
        assertThat(split("The gas has the formula X\n2 and it is heavier than air, which\nis why it sinks."))
                .hasSize(1);
    }

    @Test
    void aHeadingDirectlyAboveATextIsItsOwnParagraph() {
        assertThat(split("Talks In The Valley\nThe council met on Monday. It decided nothing."))
                .containsExactly("Talks In The Valley", "The council met on Monday. It decided nothing.");
    }

    @Test
    void listItemsArePartedOneByOne() {
        assertThat(split("They need:\n- bread\n- water and\n  salt\n3. time"))
                .containsExactly("They need:", "- bread", "- water and\n  salt", "3. time");
    }

    @Test
    void aTextThatRepeatsItsTitleBeginsWithAHeading() {
        List<Paragraph> paragraphs = new ParagraphSplitter("The dam holds.\n\nThe dam holds.", false, "The Dam Holds")
                .split(new Span(0, 30));

        assertThat(paragraphs).extracting(Paragraph::kind).containsExactly(Paragraph.Kind.HEADING, Paragraph.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situation in the valley",
                "'Over 50 Houses Lost In Valley Flood'",
                "‘Dozens of boats’ heading to the valley: mayor",
                "Watch the report on the talks in the valley:",
                "READ MORE: Where the money went",
                "Also read: The dam that nobody wanted",
                "Farmers Join Engineers To Mend The Dam",
                "Houses lost, bridges broken as river rises again",
                "What Happens Next?",
                "“The Long Winter”",
                "1. The old bridge",
                "Ohio"
            })
    void headings(String text) {
        assertThat(Paragraph.Kind.of(text)).isEqualTo(Paragraph.Kind.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We are stronger than they think. They will see it,\" says Bo Hill. Credit: Twitter/@valley",
                "Volunteers on the dam. Credit: Twitter/@valley",
                "Ann Fox walks home on Monday. Jane Roe/Getty Images",
                "Ann Fox walks home on Monday, July 4. JANE ROE/AFP/Getty Images/FILE",
                "Ann Fox walks home (Photo by Jane Roe/Agency via Post)",
                "The dam on Sunday, May 2, 2021. (AP Photo/Jane Roe)",
                "Pictured: the mayor at the dam",
                "FILE - The mayor walks home in 2019.",
                "In this May 2, 2021 photo, the mayor walks home.",
                "Jane Roe/Reuters The mayor walks home on Monday.",
                "Image: A boy carries water near the dam."
            })
    void captions(String text) {
        assertThat(Paragraph.Kind.of(text)).isEqualTo(Paragraph.Kind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Image Credits: AP/ValleyPost-Facebook)",
                "Photo courtesy of Jane Roe",
                "Credit: Jane Roe",
                "(With inputs from agencies)",
                "With inputs from ANI",
                "Reporting by Jane Roe in Oslo and Bo Hill; Editing by Ann Fox",
                "(Reporting by Jane Roe; Additional reporting by Bo Hill)",
                "Contributing: Jane Roe, Valley Post; The Associated Press",
                "Jane Roe and Bo Hill contributed to this report.",
                "Associated Press writer Jane Roe contributed reporting.",
                "By Jane Roe",
                "— Jane Roe, Valley Post",
                "© 2021 Valley Post",
                "Source: ANI"
            })
    void credits(String text) {
        assertThat(Paragraph.Kind.of(text)).isEqualTo(Paragraph.Kind.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam held.",
                "“We will stay,” he said",
                "He wrote in a letter to the mayor:",
                "Is it safe to go home?",
                "Reporting by the Post found that the dam had never been inspected.",
                "By Monday the water had reached the bridge.",
                "The photo shows a dam. The image was taken in May.",
                "She took credit: nobody else wanted it, the mayor said.",
                "He contributed to this report's success and to that of many others before it came out last year, officials said.",
                "- bread and water",
                "Date: 5 May",
                "KABUL, Sept 1 (Agency) — The talks failed.",
                "It fell by 5/10 in May. A/B tests were used to see why."
            })
    void runningText(String text) {
        assertThat(Paragraph.Kind.of(text)).isEqualTo(Paragraph.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A.", "A ", "AA/", "a@/", "(Photo ", "By A ", ": ", "\" said ", "[", "In this A "})
    void noFormOfTextTakesLong(String unit) {
        for (int length : new int[] {130, 390, 790, 5_000}) {
            String text = unit.repeat(length / unit.length()).strip();

            assertThat(Paragraph.Kind.of(text)).isNotNull();
        }
    }

    private static List<String> split(String text) {
        return split(text, null);
    }

    private static List<String> split(String text, @Nullable String title) {
        return new ParagraphSplitter(text, false, title)
                .split(new Span(0, text.length())).stream()
                        .map(paragraph -> paragraph.span().of(text))
                        .toList();
    }
}

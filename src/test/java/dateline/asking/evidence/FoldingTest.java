package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.article.Publication;
import dateline.reading.passage.SentenceDate;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final String SENTENCE =
            "The harbour office asked all crews to stay in port until the storm has passed.";

    @Test
    void theSameSentenceInTwoArticlesIsOneQuotationWithACopy() {
        List<Quotation> folded = Folding.fold(List.of(quotation("a", SENTENCE), quotation("b", SENTENCE)));

        assertThat(folded).hasSize(1);
        assertThat(folded.getFirst().citation().article()).isEqualTo("a");
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void aSentenceRewordedAtItsEdgeIsStillACopy() {
        String reworded = "On Monday, the harbour office asked all crews to stay in port until the storm has passed.";

        List<Quotation> folded = Folding.fold(List.of(quotation("a", SENTENCE), quotation("b", reworded)));

        assertThat(folded).hasSize(1);
    }

    @Test
    void theSameQuotedWordsAreTheSameStatementWhateverStandsAround() {
        List<Quotation> folded = Folding.fold(List.of(
                quotation("a", "The office on Monday asked all crews to “stay in port until further notice.”"),
                quotation(
                        "b", "As waves grew, crews were told by the office to \"stay in port until further notice\"."),
                quotation("c", "The office “asked” nobody.")));

        assertThat(folded).hasSize(2);
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void anotherFigureMakesAnotherSentenceOfAShortOne() {
        List<Quotation> folded = Folding.fold(
                List.of(quotation("a", "The army took 15 lorries."), quotation("b", "The army took 90 lorries.")));

        assertThat(folded).hasSize(2);
    }

    @Test
    void aRepetitionWithinOneArticleIsNoCopy() {
        assertThat(Folding.fold(List.of(quotation("a", SENTENCE), quotation("a", SENTENCE))))
                .hasSize(2);
    }

    private static Quotation quotation(String article, String text) {
        return new Quotation(
                new Citation(article, null, null, null, Publication.UNKNOWN, "The harbour", 1),
                new Span(0, text.length()),
                text,
                SentenceDate.UNKNOWN,
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());
    }
}

package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final String SENTENCE =
            "The harbour office asked all crews to stay in port until the storm has passed.";

    @Test
    void theSameSentenceInTwoArticlesIsOneQuotationWithACopy() {
        List<Quotation> folded = Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", SENTENCE)));

        assertThat(folded).hasSize(1);
        assertThat(folded.getFirst().citation().article()).isEqualTo("a");
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void aSentenceRewordedAtItsEdgeIsStillACopy() {
        String reworded = "On Monday, the harbour office asked all crews to stay in port until the storm has passed.";

        List<Quotation> folded = Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", reworded)));

        assertThat(folded).hasSize(1);
    }

    @Test
    void theSameQuotedWordsAreTheSameStatementWhateverStandsAround() {
        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.of("a", "The office on Monday asked all crews to “stay in port until further notice.”"),
                Excerpts.of(
                        "b", "As waves grew, crews were told by the office to \"stay in port until further notice\"."),
                Excerpts.of("c", "The office “asked” nobody.")));

        assertThat(folded).hasSize(2);
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void anotherFigureMakesAnotherSentenceOfAShortOne() {
        List<Quotation> folded = Folding.fold(
                List.of(Excerpts.of("a", "The army took 15 lorries."), Excerpts.of("b", "The army took 90 lorries.")));

        assertThat(folded).hasSize(2);
    }

    @Test
    void anotherFigureMakesAnotherSentenceOfALongOne() {
        String long15 = "Soldiers of the northern army took 15 lorries from the depot beside the river"
                + " before the guards of the town had noticed anything at all.";

        List<Quotation> folded =
                Folding.fold(List.of(Excerpts.of("a", long15), Excerpts.of("b", long15.replace("15", "90"))));

        assertThat(folded).hasSize(2);
    }

    @Test
    void aFigureThatOneOfTwoLeavesOutDoesNotPartThem() {
        String dated = "On Monday 3 May, " + SENTENCE;

        assertThat(Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", dated))))
                .hasSize(1);
    }

    @Test
    void aRepetitionWithinOneArticleIsNoCopy() {
        assertThat(Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("a", SENTENCE))))
                .hasSize(2);
    }
}

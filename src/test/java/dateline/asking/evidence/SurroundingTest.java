package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingTest {
    private static final String BEFORE = "Mayor Ann Lee met the crews of the Mirefield fleet at the mill.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They were told to stay in port.",
                "This was the third such meeting of the year.",
                "But the crews went home without a word.",
                "The group had waited there since noon.",
                "Its members had waited there since noon.",
                "She left by the back door at noon.",
                "As a result, the fleet stayed in port.",
            })
    void aSentenceThatLeansOnTheOneBeforeIsShownWithIt(String text) {
        Quotation quotation = second(BEFORE + " " + text, false);

        assertThat(quotation.text()).isEqualTo(text);
        assertThat(quotation.context()).isNotNull();
        assertThat(quotation.context().text()).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fleet of Mirefield stayed in port.",
                "She said that the fleet would stay in port.",
                "“We will stay in port,” Ann Lee said.",
                "“My crews will stay in port,” Ann Lee said.",
                "Tom Lind told them to stay in port.",
            })
    void oneThatStandsAloneOrWhoseSpeakerIsNamedIsNot(String text) {
        assertThat(second(BEFORE + " " + text, false).context()).isNull();
    }

    @Test
    void aReasonInTheNextSentenceBelongsToTheAnswerWhereAReasonIsAsked() {
        String text = "The bridge by the mill stays closed. That is because its piers are cracked. Nobody was hurt.";

        assertThat(first(text, true).text())
                .isEqualTo("The bridge by the mill stays closed. That is because its piers are cracked.");
        assertThat(first(text, false).text()).isEqualTo("The bridge by the mill stays closed.");
    }

    @Test
    void aListThatGoesOnBelongsToItsBeginning() {
        String text = "The council made two demands, and the first was a new bridge. The second was a road. It rained.";

        assertThat(first(text, false).text()).endsWith("The second was a road.");
    }

    @Test
    void aLongSentenceBeforeIsNotShown() {
        String text =
                "Mayor Ann Lee met the crews of the fleet" + ", and of other fleets".repeat(30) + ". They went home.";

        assertThat(second(text, false).context()).isNull();
    }

    private Quotation first(String text, boolean why) {
        return quotation(text, 0, why);
    }

    private Quotation second(String text, boolean why) {
        return quotation(text, 1, why);
    }

    private Quotation quotation(String text, int number, boolean why) {
        try (Loaded loaded = new Loaded(folder, new WordHashEncoder()).with("bridge.txt", text)) {
            loaded.reload();
            try (View view = loaded.archive().acquire()) {
                AnnotatedArticle article = view.article("bridge.txt").orElseThrow();
                Sentence sentence = article.sentences().get(number);
                var fit = new Constraints.Fit(true, sentence.date(), false, false, false, false);
                var candidate = new Candidate(article, sentence, fit, HandMade.all(0), 0, 0.5);
                Quotation made = new Quotations(new SpeakerMatch()).of(candidate, null, why, List.of(), view.index());
                assertThat(VerbatimCheck.verbatim(view, List.of(made))).containsExactly(made);
                return made;
            }
        }
    }
}

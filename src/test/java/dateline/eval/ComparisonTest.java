package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    @TempDir
    Path folder;

    @Test
    void aRunAgainstItselfDiffersInNothing() {
        SavedRun run = run(Outcomes.shown("a", true, 0.9), Outcomes.declined("b", false, 0.1), Outcomes.ranked("c", 3));

        Comparison comparison = Comparison.of(run, run);

        assertThat(comparison.questions()).isEqualTo(3);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.otherSentences()).isZero();
        assertThat(comparison.right().p()).isEqualTo(1);
        assertThat(comparison.reciprocalRank()).isNotNull();
        assertThat(comparison.reciprocalRank().p()).isEqualTo(1);
    }

    @Test
    void whatWasGainedAndLostIsCountedAndNamed() {
        SavedRun before = run(
                Outcomes.shown("kept", true, 0.9),
                Outcomes.shown("lost", true, 0.9),
                Outcomes.declined("gained", true, 0.1),
                Outcomes.shown("gone", true, 0.9));
        SavedRun now = run(
                Outcomes.shown("kept", true, 0.9),
                Outcomes.shown("lost", false, 0.9),
                Outcomes.shown("gained", true, 0.8),
                Outcomes.shown("new", true, 0.9));

        Comparison comparison = Comparison.of(before, now);

        assertThat(comparison.questions()).isEqualTo(3);
        assertThat(comparison.onlyOne()).isEqualTo(2);
        assertThat(comparison.right())
                .isEqualTo(new Comparison.Change(new Proportion(2, 3), new Proportion(2, 3), 1, 1, 1));
        assertThat(comparison.changed())
                .containsExactly(
                        new Comparison.Changed("lost", "kind", false), new Comparison.Changed("gained", "kind", true));
        assertThat(comparison.otherSentences()).isEqualTo(1);
        assertThat(comparison.first()).isNull();
    }

    @Test
    void placesOfArticlesAreComparedWhereTheyAreKnown() {
        Comparison comparison = Comparison.of(
                run(Outcomes.ranked("a", 2), Outcomes.ranked("b", 1), Outcomes.shown("c", true, 1)),
                run(Outcomes.ranked("a", 1), Outcomes.ranked("b", 1), Outcomes.shown("c", true, 1)));

        assertThat(comparison.first())
                .isEqualTo(new Comparison.Change(new Proportion(1, 2), new Proportion(2, 2), 0, 1, 1));
        assertThat(comparison.reciprocalRank()).isNotNull();
        assertThat(comparison.reciprocalRank().before()).isCloseTo(0.75, within(1e-12));
        assertThat(comparison.reciprocalRank().now()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aSavedRunIsReadBackAsItWas() {
        SavedRun run = run(
                Outcomes.shown("a", true, 0.91),
                Outcomes.declined("b", false, 0.1),
                Outcomes.unanswerable("c", true, 0),
                Outcomes.ranked("d", 3));
        Path file = folder.resolve("run.jsonl");

        run.write(file);

        assertThat(SavedRun.read(file)).isEqualTo(run);
        assertThat(file).content().startsWith("{\"id\":\"a\",\"kind\":\"kind\",\"right\":true,\"rank\":null,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{}",
                "null",
                "[]",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"kind\":\"k\"}\n{\"id\":\"a\",\"kind\":\"k\"}"
            })
    void aLineThatIsNoQuestionOfARunIsNamed(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("run.jsonl"), content);

        assertThatThrownBy(() -> SavedRun.read(file))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("run.jsonl:")
                .hasMessageContaining("expected");
    }

    private static SavedRun run(Outcome... outcomes) {
        return SavedRun.of(List.of(outcomes));
    }
}

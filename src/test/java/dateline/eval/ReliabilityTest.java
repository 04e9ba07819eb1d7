package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dateline.eval.Reliability.Judged;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void precisionIsThatOfTheSurestSevenInTen() {
        List<Judged> judged = new ArrayList<>(List.of(wrong(0.1), right(0.9), right(0.8), wrong(0.7), right(0.6)));
        judged.addAll(List.of(right(0.5), right(0.4), right(0.3), wrong(0.2), right(0.15)));

        assertThat(reliability(judged).precision()).isCloseTo(6 / 7.0, within(1e-12));
    }

    @Test
    void whatIsAsSureButHasNoAnswerCountsAgainstThePrecisionOfAll() {
        List<Judged> judged = List.of(right(0.9), foreign(0.8), right(0.7), foreign(0.6), wrong(0.2));

        Reliability reliability = reliability(judged);

        assertThat(reliability.precision()).isEqualTo(1);
        assertThat(reliability.precisionOfAll()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void theErrorIsHowFarConfidenceIsFromTheShareOfRightOnes() {
        assertThat(reliability(List.of(right(0.5), wrong(0.5), foreign(0.5), right(0.5)))
                        .error())
                .isCloseTo(0, within(1e-12));
        assertThat(reliability(List.of(right(1), wrong(1), foreign(1), right(1)))
                        .error())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void eachBinErrsByItself() {
        Reliability reliability = reliability(List.of(right(0.05), wrong(0.95), right(0.95), right(0.95)));

        assertThat(reliability.bins()).hasSize(10);
        assertThat(reliability.bins().getFirst()).isEqualTo(new Reliability.Bin(0, 1, 0.05, new Proportion(1, 1)));
        assertThat(reliability.bins().getLast().right()).isEqualTo(new Proportion(2, 3));
        assertThat(reliability.error()).isCloseTo((0.95 + 3 * (0.95 - 2 / 3.0)) / 4, within(1e-12));
    }

    @Test
    void withoutAnAnsweredQuestionThereIsNoMeasure() {
        assertThat(Reliability.of(List.of(foreign(0.5)))).isEmpty();
    }

    @Test
    void aQuestionWithoutAnAnswerHasNoRightSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Judged(0.5, false, true));
    }

    @Property(tries = 200)
    void theMeasuresAreSharesAndTheBinsHoldEverything(@ForAll("judged") List<Judged> judged) {
        Reliability.of(judged).ifPresent(reliability -> {
            assertThat(reliability.error()).isBetween(0.0, 1.0);
            assertThat(reliability.precision()).isBetween(0.0, 1.0);
            assertThat(reliability.precisionOfAll()).isBetween(0.0, 1.0);
            assertThat(reliability.bins().stream()
                            .mapToInt(Reliability.Bin::size)
                            .sum())
                    .isEqualTo(judged.size());
        });
    }

    @Provide
    Arbitrary<List<Judged>> judged() {
        return Arbitraries.doubles()
                .between(0, 1)
                .flatMap(confidence -> Arbitraries.of(right(confidence), wrong(confidence), foreign(confidence)))
                .list()
                .ofMaxSize(40);
    }

    private static Reliability reliability(List<Judged> judged) {
        return Reliability.of(judged).orElseThrow();
    }

    private static Judged right(double confidence) {
        return new Judged(confidence, true, true);
    }

    private static Judged wrong(double confidence) {
        return new Judged(confidence, true, false);
    }

    private static Judged foreign(double confidence) {
        return new Judged(confidence, false, false);
    }
}

package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedTestsTest {
    @ParameterizedTest
    @CsvSource({"0,0,1", "1,1,1", "0,5,0.0625", "5,0,0.0625", "1,5,0.21875", "3,4,1", "2,10,0.03857421875"})
    void mcNemarIsTheTwoSidedBinomialTest(int lost, int gained, double p) {
        assertThat(PairedTests.mcNemar(lost, gained)).isCloseTo(p, within(1e-9));
    }

    @Test
    void thousandsOfChangesAreNoTrouble() {
        assertThat(PairedTests.mcNemar(2000, 2000)).isEqualTo(1);
        assertThat(PairedTests.mcNemar(1000, 3000)).isBetween(0.0, 1e-9);
    }

    @Property(tries = 100)
    void mcNemarDoesNotCareWhichRunCameFirst(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        double p = PairedTests.mcNemar(one, other);

        assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(PairedTests.mcNemar(other, one)).isCloseTo(p, within(1e-12));
    }

    @Test
    void fourDifferencesOneWayHappenByChanceOnceInEight() {
        double p = PairedTests.randomisation(List.of(0.5, 0.5, 0.5, 0.5, 0.0));

        assertThat(p).isCloseTo(0.125, within(0.015));
    }

    @Test
    void noDifferenceIsNoEvidence() {
        assertThat(PairedTests.randomisation(List.of())).isEqualTo(1);
        assertThat(PairedTests.randomisation(Collections.nCopies(20, 0.0))).isEqualTo(1);
    }

    @Test
    void theSameDifferencesGiveTheSameNumber() {
        List<Double> differences = List.of(0.1, -0.3, 0.5, 0.25, -0.05, 0.4);

        assertThat(PairedTests.randomisation(differences)).isEqualTo(PairedTests.randomisation(differences));
    }
}

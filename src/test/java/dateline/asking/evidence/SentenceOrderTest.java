package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SentenceOrderTest {
    private static List<Features> standing(int[] passages, double... scores) {
        List<Features> sentences = DoubleStream.of(scores)
                .mapToObj(score -> HandMade.only(Feature.FUSED, score))
                .toList();
        return SentenceOrder.standing(sentences, passages, features -> features.get(Feature.FUSED));
    }

    @Test
    void theLeadIsOverTheBestOfAnyOtherPassage() {
        List<Features> standing = standing(new int[] {4, 4, 9}, 3, 2.5, 1);

        assertThat(standing).extracting(features -> features.get(Feature.LEAD)).containsExactly(2.0, 1.5, -2.0);
        assertThat(standing).extracting(features -> features.get(Feature.SCORE)).containsExactly(3.0, 2.5, 1.0);
    }

    @Test
    void sharesAddUpToOneAndGoByTheExponentialOfTheScore() {
        List<Features> standing = standing(new int[] {0, 1, 2}, 1000 + Math.log(2), 1000, 1000);

        assertThat(standing.get(0).get(Feature.SHARE)).isCloseTo(0.5, within(1e-9));
        assertThat(standing.get(1).get(Feature.SHARE)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void whatWasKnownBeforeStays() {
        assertThat(standing(new int[] {0, 1}, 2, 1).getFirst().get(Feature.FUSED))
                .isEqualTo(2);
    }

    @Test
    void aLeadWithoutAnotherPassageIsANumber() {
        assertThat(standing(new int[] {0}, 2).getFirst().get(Feature.LEAD)).isFinite();
    }
}

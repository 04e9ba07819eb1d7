package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void anOffsetAfterACharacterOfTwoUnitsIsOneHigher() {
        var points = new CodePoints("a\uD83C\uDF27b");

        assertThat(points.text()).isEqualTo("a\uD83C\uDF27b");
        assertThat(points.offset(0)).isZero();
        assertThat(points.offset(1)).isEqualTo(1);
        assertThat(points.offset(2)).isEqualTo(3);
        assertThat(points.offset(3)).isEqualTo(4);
    }

    @Test
    void aLoneSurrogateIsReplacedInItsPlace() {
        assertThat(new CodePoints("a\uD83C b\uDF27").text()).isEqualTo("a\uFFFD b\uFFFD");
    }

    @Property
    void everyCodePointIsWhereItsOffsetSays(@ForAll String text) {
        var points = new CodePoints(text);

        int[] all = points.text().codePoints().toArray();
        assertThat(points.text()).hasSameSizeAs(text);
        for (int i = 0; i < all.length; i++) {
            assertThat(points.text().codePointAt(points.offset(i))).isEqualTo(all[i]);
        }
        assertThat(points.offset(all.length)).isEqualTo(text.length());
    }
}

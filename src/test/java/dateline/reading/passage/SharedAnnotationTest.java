package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedAnnotationTest {
    @Test
    void theGoldStatementsKeepWhatIsReached() throws IOException {
        var articles = SharedData.orSkip("seeds");
        var gold = SharedData.orSkip("eval/seed-statements.json");
        List<String> misses = new ArrayList<>();

        var counts = SeedStatementsCheck.count(articles, gold, misses);

        System.out.println(counts);
        misses.forEach(System.out::println);
        assertThat(counts.found()).isGreaterThanOrEqualTo(54);
        assertThat(counts.speakers()).isGreaterThanOrEqualTo(52);
        assertThat(counts.inSentence()).isEqualTo(9);
        assertThat(counts.fromContext()).isGreaterThanOrEqualTo(17);
        assertThat(counts.wrongly()).isZero();
        assertThat(counts.wrongDay()).isZero();
    }
}

package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SharedStatementsTest {
    @Test
    void theGoldAttributionsKeepWhatIsReached() throws IOException {
        var articles = SharedData.orSkip("data/polnear/articles-dev.jsonl");

        var score = PolnearCheck.score(articles, new ArrayList<>());

        System.out.println(score);
        assertThat(score.fullRight() / (double) score.full()).isGreaterThanOrEqualTo(0.94);
        assertThat(score.directRight() / (double) score.direct()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.indirectFound() / (double) score.indirect()).isGreaterThanOrEqualTo(0.70);
        assertThat(score.indirectRight() / (double) score.indirect()).isGreaterThanOrEqualTo(0.61);
        assertThat(score.sentencesRight() / (double) score.sentences()).isGreaterThanOrEqualTo(0.94);
    }
}

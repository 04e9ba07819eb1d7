package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrecFilesTest {
    @TempDir
    Path folder;

    @Test
    void aRunHasSixFieldsALineAndScoresThatFall() {
        Path file = folder.resolve("run.txt");

        TrecFiles.writeRun(file, List.of(Outcomes.ranked("q 1", 2), Outcomes.shown("without gold articles", true, 1)));

        assertThat(file).content().startsWith("""
                q_1 Q0 other 1 100 dateline
                q_1 Q0 gold_q_1 2 99 dateline
                q_1 Q0 other 3 98 dateline
                """);
        assertThat(file).content().doesNotContain("without");
    }

    @Test
    void judgementsNameTheGoldArticles() {
        Path file = folder.resolve("qrels.txt");

        TrecFiles.writeJudgements(file, List.of(Outcomes.ranked("q 1", 2), Outcomes.ranked("q2", 0)));

        assertThat(file).hasContent("q_1 0 gold_q_1 1\nq2 0 gold_q2 1\n");
    }
}

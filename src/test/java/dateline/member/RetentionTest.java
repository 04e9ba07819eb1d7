package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final ShownKey ANSWER = new ShownKey("AAAAAAAAAAAAAAAAAAAAAA");

    @TempDir
    Path data;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = new Opened(data);
        opened.shown().add(Opened.row(1, "{}"));
        opened.conversations().remember(Opened.direct(1, 9, "question?"));
        opened.feedback().put(1, ANSWER, Verdict.RIGHT, Opened.judged("question?"));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void eachKindIsDeletedOnceItsTimeIsOver() {
        opened.pass(Duration.ofHours(24));
        assertThat(run()).isEqualTo(deleted(0, 0, 0));

        opened.pass(Duration.ofSeconds(1));
        assertThat(run()).isEqualTo(deleted(0, 1, 0));

        opened.pass(Duration.ofDays(29));
        assertThat(run()).isEqualTo(deleted(1, 0, 0));

        opened.pass(Duration.ofDays(335));
        assertThat(run()).isEqualTo(deleted(0, 0, 1));
        assertThat(opened.personalData().summary(1).total()).isZero();
    }

    @Test
    void theSettingsOfServersStay() {
        opened.servers().change(77, before -> before.withPrivateByDefault(true));
        opened.pass(Duration.ofDays(4000));

        run();

        assertThat(opened.servers().of(77).privateByDefault()).isTrue();
    }

    @Test
    void onceStartedItRunsByItself() throws InterruptedException {
        opened.pass(Duration.ofDays(4000));

        try (var retention = opened.retention()) {
            retention.start();
            for (int i = 0; i < 100 && opened.personalData().summary(1).total() > 0; i++) {
                Thread.sleep(50);
            }
        }

        assertThat(opened.personalData().summary(1).total()).isZero();
    }

    private Map<Kept, Integer> run() {
        try (var retention = opened.retention()) {
            return retention.run();
        }
    }

    private static Map<Kept, Integer> deleted(int buttons, int turns, int feedback) {
        return Map.of(Kept.BUTTONS, buttons, Kept.CONVERSATIONS, turns, Kept.FEEDBACK, feedback);
    }
}

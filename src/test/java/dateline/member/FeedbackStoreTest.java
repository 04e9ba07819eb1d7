package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackStoreTest {
    private static final ShownKey ANSWER = new ShownKey("AAAAAAAAAAAAAAAAAAAAAA");
    private static final ShownKey OTHER = new ShownKey("BBBBBBBBBBBBBBBBBBBBBA");

    @TempDir
    Path data;

    private Opened opened;

    @BeforeEach
    void open() {
        opened = new Opened(data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void theLaterVerdictOfAMemberOnAnAnswerReplacesTheEarlier() {
        opened.feedback().put(1, ANSWER, Verdict.RIGHT, Opened.judged("first?"));
        opened.feedback().put(2, ANSWER, Verdict.RIGHT, Opened.judged("first?"));
        opened.feedback().put(1, OTHER, Verdict.RIGHT, Opened.judged("second?"));
        opened.feedback().put(1, ANSWER, Verdict.WRONG, Opened.judged("first?"));

        opened.reopen();

        assertThat(exported(null, null))
                .extracting(Feedback::verdict)
                .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.WRONG);
        assertThat(exported(null, Verdict.WRONG))
                .containsExactly(new Feedback(4, Verdict.WRONG, Opened.judged("first?"), Opened.START));
    }

    @Test
    void onlyWhatIsYoungEnoughIsHandedOver() {
        opened.feedback().put(1, ANSWER, Verdict.RIGHT, Opened.judged("first?"));
        opened.pass(Duration.ofDays(1));
        opened.feedback().put(1, OTHER, Verdict.WRONG, Opened.judged("second?"));

        assertThat(exported(Opened.START.plusSeconds(1), null))
                .extracting(feedback -> feedback.judged().question().text())
                .containsExactly("second?");
    }

    @Test
    void whatIsKeptForLongerThanTheSettingsSayIsNotHandedOver() {
        opened.feedback().put(1, ANSWER, Verdict.RIGHT, Opened.judged("first?"));
        opened.pass(Settings.Members.DEFAULT.keepFeedback());
        assertThat(exported(null, null)).hasSize(1);

        opened.pass(Duration.ofSeconds(1));

        assertThat(exported(null, null)).isEmpty();
        assertThat(exported(Opened.START, null)).isEmpty();
    }

    @Test
    void fiftyClicksOfOneMemberAtOnceLeaveOneVerdict() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        FeedbackStore store = opened.feedback();

        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                running.add(threads.submit(() -> store.put(1, ANSWER, Verdict.RIGHT, Opened.judged("first?"))));
            }
        }

        for (Future<?> one : running) {
            one.get();
        }
        assertThat(exported(null, null)).hasSize(1);
    }

    private List<Feedback> exported(@Nullable Instant since, @Nullable Verdict verdict) {
        List<Feedback> exported = new ArrayList<>();
        assertThat(opened.feedback().export(since, verdict, exported::add)).isEqualTo(exported.size());
        return exported;
    }
}

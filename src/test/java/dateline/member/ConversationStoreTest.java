package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationStoreTest {
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
    void aTurnComesBackWholeAfterARestart() {
        Turn turn = Opened.turn(1, 500L, 400L, "What did Orlan say\uD800 about 'ferries'; --?");
        opened.conversations().remember(turn);

        opened.reopen();

        assertThat(opened.conversations().byMessage(500)).hasValue(turn);
        assertThat(opened.conversations().latest(1, 88, 10)).containsExactly(turn);
    }

    @Test
    void theLatestTurnsOfAMemberInAChannelComeNewestFirst() {
        for (String question : new String[] {"one", "two", "three"}) {
            opened.conversations().remember(Opened.direct(1, 9, question));
        }
        opened.conversations().remember(Opened.direct(1, 10, "elsewhere"));
        opened.conversations().remember(Opened.direct(2, 9, "of another"));

        assertThat(opened.conversations().latest(1, 9, 2))
                .extracting(turn -> turn.said().question().text())
                .containsExactly("three", "two");
    }

    @Test
    void inDirectMessagesTheLastTenTurnsAreKept() {
        for (int i = 0; i < 25; i++) {
            opened.conversations().remember(Opened.direct(1, 9, "question " + i));
        }
        opened.conversations().remember(Opened.direct(2, 9, "of another"));

        assertThat(opened.conversations().latest(1, 9, 100))
                .hasSize(10)
                .first()
                .extracting(turn -> turn.said().question().text())
                .isEqualTo("question 24");
        assertThat(opened.conversations().latest(2, 9, 100)).hasSize(1);
    }

    @Test
    void aChainOfRepliesIsFollowedBackWhoeverTookPart() {
        opened.conversations().remember(Opened.turn(1, 500L, null, "first"));
        opened.conversations().remember(Opened.turn(1, 501L, null, "something else"));
        opened.conversations().remember(Opened.turn(2, 502L, 500L, "second"));
        opened.conversations().remember(Opened.turn(1, 503L, 502L, "third"));

        assertThat(opened.conversations().chain(503, 10))
                .extracting(turn -> turn.said().question().text())
                .containsExactly("third", "second", "first");
        assertThat(opened.conversations().chain(503, 2)).hasSize(2);
        assertThat(opened.conversations().chain(999, 10)).isEmpty();
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        opened.conversations().remember(Opened.turn(1, 500L, 501L, "first"));
        opened.conversations().remember(Opened.turn(1, 501L, 500L, "second"));

        assertThat(opened.conversations().chain(500, 10)).hasSize(2);
    }

    @Test
    void aTurnIsForgottenAfterItsTime() {
        opened.conversations().remember(Opened.turn(1, 500L, null, "first"));

        opened.pass(Duration.ofDays(1).plusSeconds(1));

        assertThat(opened.conversations().latest(1, 88, 10)).isEmpty();
        assertThat(opened.conversations().byMessage(500)).isEmpty();
    }
}

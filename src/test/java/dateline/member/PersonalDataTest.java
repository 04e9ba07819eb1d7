package dateline.member;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.store.CorpusFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {
    private static final ShownKey ANSWER = new ShownKey("AAAAAAAAAAAAAAAAAAAAAA");
    private static final String SECRET = "quincelantern";

    @TempDir
    Path data;

    @Test
    void aMemberIsToldHowMuchIsKeptSinceWhen() {
        try (var opened = new Opened(data)) {
            leaveSomething(opened, 1);
            opened.pass(Duration.ofHours(1));
            leaveSomething(opened, 1);
            leaveSomething(opened, 2);

            PersonalData.Summary summary = opened.personalData().summary(1);

            assertThat(summary)
                    .isEqualTo(new PersonalData.Summary(
                            Map.of(Kept.BUTTONS, 2L, Kept.CONVERSATIONS, 2L, Kept.FEEDBACK, 1L), Opened.START));
            assertThat(summary.total()).isEqualTo(5);
            assertThat(opened.personalData().summary(3).total()).isZero();
            assertThat(opened.personalData().summary(3).oldest()).isNull();
        }
    }

    @Test
    void deletionTakesEverythingOfAMemberAndNothingOfOthers() {
        try (var opened = new Opened(data)) {
            leaveSomething(opened, 1);
            leaveSomething(opened, 2);
            opened.servers().change(77, before -> before.withPrivateByDefault(true));

            PersonalData.Summary deleted = opened.personalData().delete(1);

            assertThat(deleted.total()).isEqualTo(3);
            assertThat(opened.personalData().summary(1).total()).isZero();
            assertThat(opened.personalData().summary(2).total()).isEqualTo(3);
            assertThat(opened.conversations().latest(1, 9, 10)).isEmpty();
            assertThat(opened.servers().of(77).privateByDefault()).isTrue();
        }
    }

    @Test
    void afterClosingTheFileHoldsNoByteOfWhatWasDeleted() throws IOException {
        var opened = new Opened(data);
        Path file = opened.corpus.root().resolve("members.mv.db");
        for (int i = 0; i < 200; i++) {
            leaveSomething(opened, 1);
            leaveOther(opened);
        }
        opened.reopen();
        boolean heldBefore = holds(file, SECRET);

        opened.personalData().delete(1);
        opened.close();

        assertThat(heldBefore).isTrue();
        assertThat(holds(file, SECRET)).isFalse();
        assertThat(holds(file, "somethingelse")).isTrue();
    }

    @Test
    void deletionIsOnTheDiskWhenItReturns() throws IOException {
        Path copy = data.resolve("copy");
        try (var opened = new Opened(data)) {
            leaveSomething(opened, 1);
            leaveSomething(opened, 2);
            opened.personalData().delete(1);

            // What a power cut would leave.
            CorpusFolder crashed = CorpusFolder.of(copy, Path.of("corpus"));
            crashed.create();
            Files.copy(
                    opened.corpus.root().resolve("members.mv.db"),
                    crashed.root().resolve("members.mv.db"));
        }

        try (var after = new Opened(copy)) {
            assertThat(after.personalData().summary(1).total()).isZero();
            assertThat(after.personalData().summary(2).total()).isEqualTo(3);
        }
    }

    private static void leaveSomething(Opened opened, long user) {
        opened.shown().add(Opened.row(user, "{\"q\":\"" + SECRET + "\"}"));
        opened.conversations().remember(Opened.direct(user, 9, SECRET));
        opened.feedback().put(user, ANSWER, Verdict.WRONG, Opened.judged(SECRET));
    }

    private static void leaveOther(Opened opened) {
        opened.shown().add(Opened.row(2, "{\"q\":\"somethingelse\"}"));
    }

    private static boolean holds(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }
}

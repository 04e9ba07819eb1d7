package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.archive.SnapshotId;
import dateline.archive.store.CorpusFolder;
import dateline.asking.question.Question;
import dateline.config.Settings;
import dateline.member.FeedbackStore;
import dateline.member.Judged;
import dateline.member.MemberDatabase;
import dateline.member.ShownKey;
import dateline.member.ShownRow;
import dateline.member.ShownStore;
import dateline.member.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members said of answers, from the database through a file into the evaluation. */
class FeedbackIT {
    private static final SnapshotId SNAPSHOT = new SnapshotId("s-1");
    private static final long USER = 987_654_321_012_345_678L;
    /** What is older than a year is deleted as soon as the database is opened. */
    private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private static final String CRANE = "The crane of Velmora fell into the water on 6 May.";
    private static final String FERRY = "Ferries to Quillon were cancelled for a week.";

    @TempDir
    Path folder;

    private Path corpus;
    private Path exported;
    private Terminal terminal;

    @BeforeEach
    void judgeAnswers() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        exported = folder.resolve("feedback.jsonl");
        Path data = folder.resolve("data");
        terminal = new Terminal(data);
        Files.writeString(corpus.resolve("a.txt"), "date 2019-05-07 " + CRANE + " " + FERRY);
        try (var members = MemberDatabase.open(CorpusFolder.of(data, corpus))) {
            judge(
                    members,
                    yesterday.minusDays(1) + "T23:30:00Z",
                    Verdict.RIGHT,
                    quoted("What fell into the water?", CRANE));
            judge(members, yesterday + "T00:30:00Z", Verdict.WRONG, quoted("What was cancelled for a week?", CRANE));
            judge(members, yesterday + "T01:30:00Z", Verdict.RIGHT, declined("Who won the chess title?"));
            judge(members, yesterday + "T02:30:00Z", Verdict.WRONG, declined("What happened to \uD800 ferries?"));
        }
    }

    @Test
    void theEvaluationReadsWhatIsExported() {
        Terminal.Result export = terminal.run("feedback", "--corpus", corpus.toString(), "--out", exported.toString());

        Terminal.Result result =
                terminal.run("eval", "--json", "--corpus", corpus.toString(), "--questions", exported.toString());

        assertThat(export.err()).isEqualTo("dateline: wrote 4 verdicts to " + exported + "\n");
        assertThat(export.out()).isEmpty();
        assertThat(result.exitCode()).as(result.err()).isZero();
        JsonNode kinds = result.json().getFirst().path("right_by_kind");
        assertThat(kinds.toString()).contains("feedback right").doesNotContain("feedback wrong");
    }

    @Test
    void aRightAnswerIsGoldAndAWrongOneIsNone() {
        Terminal.Result result = terminal.run("feedback", "--corpus", corpus.toString());

        JsonNode right = result.json().getFirst();
        JsonNode wrong = result.json().get(1);
        assertThat(right.path("gold").toString())
                .isEqualTo("[{\"file\":\"a.txt\",\"quote_contains\":\"" + CRANE + "\"}]");
        assertThat(right.path("asked_on").asText()).isEqualTo("2019-06-01");
        assertThat(right.path("speaker").asText()).isEqualTo("Orlan");
        assertThat(wrong.has("gold")).isFalse();
        assertThat(wrong.has("answerable")).isFalse();
        assertThat(wrong.path("feedback").asText()).isEqualTo("wrong");
        assertThat(wrong.path("shown").path(0).path("text").asText()).isEqualTo(CRANE);
    }

    @Test
    void aDeclinedQuestionIsKnownToBeAnswerableOrNot() {
        Terminal.Result result = terminal.run("feedback", "--corpus", corpus.toString());

        assertThat(result.json().get(2).path("answerable").asBoolean(true)).isFalse();
        assertThat(result.json().get(3).path("answerable").asBoolean(false)).isTrue();
        assertThat(result.json().get(3).path("question").asText()).isEqualTo("What happened to \uD800 ferries?");
    }

    @Test
    void nobodyIsNamed() {
        Terminal.Result result = terminal.run("feedback", "--corpus", corpus.toString());

        Set<String> fields = new TreeSet<>();
        result.json().forEach(row -> row.fieldNames().forEachRemaining(fields::add));
        assertThat(result.out()).doesNotContain(String.valueOf(USER));
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "id",
                        "question",
                        "asked_on",
                        "speaker",
                        "kind",
                        "gold",
                        "answerable",
                        "feedback",
                        "outcome",
                        "shown",
                        "snapshot",
                        "at");
    }

    @Test
    void dayAndVerdictLimitWhatIsExported() {
        Terminal.Result since =
                terminal.run("feedback", "--corpus", corpus.toString(), "--since", yesterday.toString());
        Terminal.Result wrong = terminal.run("feedback", "--corpus", corpus.toString(), "--verdict", "wrong");
        Terminal.Result bad = terminal.run("feedback", "--corpus", corpus.toString(), "--verdict", "maybe");
        Terminal.Result noDay = terminal.run("feedback", "--corpus", corpus.toString(), "--since", "soon");

        assertThat(since.json()).hasSize(3);
        assertThat(wrong.json()).hasSize(2);
        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).isEqualTo("dateline: expected right or wrong as --verdict, found <maybe>\n");
        assertThat(noDay.err()).contains("expected a day such as 2021-09-01 for --since, found <soon>");
    }

    private static Judged quoted(String question, String text) {
        return new Judged(
                asked(question),
                "quoted",
                new Judged.First("a.txt", 16, 16 + text.length(), text, null, null),
                SNAPSHOT);
    }

    private static Judged declined(String question) {
        return new Judged(asked(question), "not_in_archive", null, SNAPSHOT);
    }

    private static Question asked(String question) {
        return new Question(
                question, LocalDate.of(2019, 6, 1), question.contains("fell") ? "Orlan" : null, null, null, null);
    }

    private static void judge(MemberDatabase members, String at, Verdict verdict, Judged judged) {
        InstantSource clock = InstantSource.fixed(Instant.parse(at));
        ShownKey key = new ShownStore(members, Settings.Members.DEFAULT, clock, new SecureRandom())
                .add(new ShownRow(USER, null, 1, "answer", "{}", SNAPSHOT));
        new FeedbackStore(members, Settings.Members.DEFAULT, clock).put(USER, key, verdict, judged);
    }
}

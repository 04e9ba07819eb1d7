package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchiveCommandsTest extends ConsoleRun {
    @Test
    void searchListsHits() throws IOException {
        Path file = Files.writeString(home.resolve("q.jsonl"), "{\"id\":\"a\",\"question\":\"x\"}\n{\"id\":\"b\"}\n");

        assertThat(run("search", "--questions", file.toString(), "--depth", "50", "--json"))
                .isZero();

        assertThat(json().stream().map(row -> row.has("hits"))).containsExactly(true, false);
        assertThat(services.depth).isEqualTo(50);
    }

    @Test
    void searchIsReadable() {
        run("search", "talks");

        assertThat(out()).isEqualTo("  1  0.5000  a.txt, paragraph 1\n     Ann said yes on Sep 1.\n");
    }

    @Test
    void reloadReports() throws IOException {
        assertThat(run("reload")).isZero();
        assertThat(out()).isEqualTo("""
                        Loaded as snapshot s-1 in 1.5 s.
                        3 articles, 9 passages
                        2 added, 1 changed, 0 removed, 4 passages embedded
                        Copy: b.txt repeats a.txt
                        Note: d.txt: read as windows-1252
                        1 rejected:
                          c.jsonl:7: expected a text, found a␛[2J row without one
                        """);
        assertThat(err()).isEqualTo("Embedding 4 of 4 passages\n");

        out.reset();
        assertThat(run("reload", "--json")).isZero();
        assertThat(json()).singleElement().asString().startsWith("{\"snapshot\":\"s-1\",\"published\":true,");
    }

    @Test
    void statusLoadsNothingAndHidesTheToken() {
        environment.put("DATELINE_DISCORD_TOKEN", "s3cret");

        assertThat(run("status")).isZero();

        assertThat(out()).contains("2 articles, 9 passages, 1 rejected").contains("a token is set");
        assertThat(out() + err()).doesNotContain("s3cret");
        assertThat(services.prepared).isZero();
    }

    @Test
    void historyListsWhatIsKeptAndLoadsNothing() throws IOException {
        assertThat(run("history")).isZero();
        assertThat(out()).isEqualTo("""
                        s-3, made 2026-01-02T03:04:05Z, current
                          3 articles, 9 passages, 1 rejected; 2 added, 1 changed, 0 removed
                        s-2, made 2026-01-02T03:04:05Z, rolled back
                          1 article, 4 passages, 0 rejected; 0 added, 0 changed, 1 removed
                        s-1, made 2026-01-02T03:04:05Z
                          2 articles, 8 passages, 0 rejected
                        """);

        out.reset();
        assertThat(run("history", "--json")).isZero();
        assertThat(json())
                .extracting(Object::toString)
                .first()
                .isEqualTo("{\"snapshot\":\"s-3\",\"created\":\"2026-01-02T03:04:05Z\",\"current\":true,"
                        + "\"rolled_back\":false,\"articles\":3,\"passages\":9,\"rejected\":1,\"added\":2,\"changed\":1,"
                        + "\"removed\":0}");
        assertThat(json().getLast().get("added").isNull()).isTrue();
        assertThat(services.prepared).isZero();
    }

    @Test
    void errorsSayWhereAndWhy() throws IOException {
        assertThat(run("errors")).isZero();
        assertThat(out()).isEqualTo("c.jsonl:7: expected a text, found a␛[2J row without one\n");

        out.reset();
        assertThat(run("errors", "--json")).isZero();
        assertThat(json()).singleElement().satisfies(row -> {
            assertThat(row.get("file").textValue()).isEqualTo("c.jsonl");
            assertThat(row.get("line").intValue()).isEqualTo(7);
        });
        assertThat(services.prepared).isZero();
    }

    @Test
    void rollbackSaysFromWhereToWhere() throws IOException {
        assertThat(run("rollback")).isZero();
        assertThat(out()).isEqualTo("""
                        Rolled back from snapshot s-3 to s-1, made 2026-01-02T03:04:05Z.
                        2 articles, 8 passages, 0 rejected
                        The corpus is loaded again when it changes, or by a reload.
                        """);

        out.reset();
        assertThat(run("rollback", "--json")).isZero();
        assertThat(json()).singleElement().asString().startsWith("{\"from\":\"s-3\",\"snapshot\":\"s-1\",");
        assertThat(services.prepared).isZero();
    }

    @Test
    void annotateReadsFilesWithoutAnArchive() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "It rained.");

        assertThat(run("annotate", "--json", "--published", "2021-09-01", file.toString()))
                .isZero();

        assertThat(json()).singleElement().satisfies(row -> {
            assertThat(row.get("article").textValue()).isEqualTo("a.txt");
            assertThat(row.get("published").textValue()).isEqualTo("2021-09-01");
        });
        assertThat(services.prepared).isZero();
    }

    @Test
    void annotateSaysHowToNameAFolder() {
        assertThat(run("annotate", home.toString())).isEqualTo(Console.USAGE);

        assertThat(err())
                .isEqualTo("dateline: expected an article at " + home + ", found a folder; name it by --corpus\n");
    }
}

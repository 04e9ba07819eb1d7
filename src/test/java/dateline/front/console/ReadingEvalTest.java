package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.eval.reading.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadingEvalTest extends ConsoleRun {
    @Test
    void eachSetGetsATable() throws IOException {
        Path times = Gold.timeMl(Files.createDirectory(home.resolve("times")));

        int exit = run("eval", "--timeml", times.toString(), "--timeml", times.toString());

        assertThat(exit).isZero();
        assertThat(out().lines().filter(line -> line.startsWith("times: 2 time expressions in 1 documents")))
                .hasSize(2);
        assertThat(out()).contains("value F1").doesNotContain("missed");
        assertThat(services.prepared).isZero();
    }

    @Test
    void whatWasMissedIsListedOnDemand() throws IOException {
        Path times = Gold.timeMl(Files.createDirectory(home.resolve("times")));

        run("eval", "--timeml", times.toString(), "--missed");

        assertThat(out()).contains("  missed: harbour.tml: ");
    }

    @Test
    void oneJsonObjectHoldsAllSets() throws IOException {
        Path times = Gold.timeMl(Files.createDirectory(home.resolve("times")));
        Path attributions = Gold.attributions(home);
        Path statements = Gold.statements(home);

        run(
                "eval",
                "--json",
                "--timeml",
                times.toString(),
                "--attributions",
                attributions.toString(),
                "--statements",
                statements.toString(),
                "--corpus",
                home.resolve("corpus").toString());

        assertThat(json()).singleElement().satisfies(object -> {
            assertThat(object.at("/timeml/0/full_days_right/cases").asInt()).isEqualTo(2);
            assertThat(object.at("/attributions/0/full_quotes_right/hits").asInt())
                    .isEqualTo(1);
            assertThat(object.at("/statements/found/hits").asInt()).isEqualTo(3);
        });
    }
}

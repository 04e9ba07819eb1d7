package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyCommandTest extends ConsoleRun {
    @Test
    void jsonHasTheKeysOfTheContractAndMore() throws IOException {
        int exitCode = run("verify", "--json", "The road", "is shut");

        assertThat(exitCode).isZero();
        JsonNode check = json().getFirst();
        assertThat(check.propertyStream().map(Map.Entry::getKey))
                .containsExactly("id", "claim", "verdict", "matches", "difference", "checked", "notes");
        assertThat(check.path("id").isNull()).isTrue();
        assertThat(check.path("claim").asText()).isEqualTo("The road is shut");
        assertThat(check.path("verdict").asText()).isEqualTo("altered");
        assertThat(check.path("matches").get(0).path("text").asText()).isEqualTo(Samples.TEXT);
        assertThat(check.path("difference").toString())
                .isEqualTo("[{\"op\":\"equal\",\"text\":\"“The road is \"},{\"op\":\"delete\",\"text\":\"open\"},"
                        + "{\"op\":\"insert\",\"text\":\"shut\"}]");
        assertThat(check.path("checked").asBoolean()).isTrue();
        assertThat(check.path("notes").get(0).path("kind").asText()).isEqualTo("other_speaker");
    }

    @Test
    void peopleSeeTheWordsSideBySide() {
        run("verify", "The road is shut");

        assertThat(out())
                .startsWith("Claim:   The road is shut\nVerdict: ALTERED.")
                .contains("\nWords:   “The road is [-open-]{+shut+}\n")
                .contains("\nNote:    the text names Bo Kay as the speaker, the archive Ann Lee\n")
                .contains("Said by:   Ann Lee")
                .endsWith("\n");
    }

    @Test
    void standardInputIsReadWhenNothingElseIsGiven() {
        stdin = "Somebody said “the road is shut”.\n";

        int exitCode = run("verify");

        assertThat(exitCode).isZero();
        assertThat(services.checked).containsExactly(stdin);
    }

    @Test
    void aFileIsOneText() throws IOException {
        Path file = Files.writeString(home.resolve("speech.txt"), "“One thing”, and\n\n“another one”.");

        run("verify", "--file", file.toString());

        assertThat(services.checked).containsExactly("“One thing”, and\n\n“another one”.");
    }

    @Test
    void eachRowGivesOneResultOrAnError() throws IOException {
        Path file = Files.writeString(home.resolve("claims.jsonl"), """
                {"id":"a","claim":"the road is shut","verdict":"altered"}

                {"id":2}
                no json
                {"id":"d","claim":"the road is open"}
                """);

        int exitCode = run("verify", "--json", "--claims", file.toString());

        assertThat(exitCode).isZero();
        List<JsonNode> rows = json();
        assertThat(rows).extracting(row -> row.path("id").asText()).containsExactly("a", "2", "null", "d");
        assertThat(rows.get(1).path("error").asText())
                .contains("claims.jsonl:3: expected a text for 'claim', found none");
        assertThat(rows.get(2).path("error").asText()).contains("claims.jsonl:4: expected JSON");
        assertThat(services.checked).containsExactly("the road is shut", "the road is open");
    }

    @Test
    void oneThingToCheckIsExpected() {
        assertThat(run("verify", "--file", "a.txt", "words")).isEqualTo(Console.USAGE);
        assertThat(err()).contains("expected one of a text, --file FILE and --claims FILE, found more than one");
        assertThat(run("verify", "--file", "nowhere.txt")).isEqualTo(Console.USAGE);
        assertThat(err()).contains("expected a readable file of quotes at nowhere.txt, found none");
        assertThat(run("verify", " ")).isEqualTo(Console.USAGE);
        assertThat(err()).contains("expected a text to check, found only blanks");
    }
}

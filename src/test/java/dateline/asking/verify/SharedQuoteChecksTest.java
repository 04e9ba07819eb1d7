package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.SharedData;
import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.asking.evidence.Quotation;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims about real articles with their right verdicts, articles and speakers. */
class SharedQuoteChecksTest {
    @Test
    void everyClaimGetsItsVerdictWithArticleAndSpeaker(@TempDir Path folder) throws IOException {
        List<String> rows = Files.readAllLines(SharedData.orSkip("eval/seed-quote-checks.jsonl"));
        var checker = new QuoteChecker(new SpeakerMatch(), new Annotator());
        try (var loaded = new Loaded(folder, SharedData.orSkip("seeds"), new WordHashEncoder())) {
            loaded.reload();
            try (View view = loaded.archive().acquire()) {
                for (String line : rows) {
                    JsonNode row = new ObjectMapper().readTree(line);

                    Verdict verdict = checker.checkAll(view, row.path("claim").asText())
                            .getFirst()
                            .verdict();

                    String id = row.path("id").asText();
                    switch (verdict) {
                        case Verdict.Verbatim verbatim -> {
                            assertThat(row.path("verdict").asText()).as(id).isEqualTo("verbatim");
                            assertRight(row, verbatim.matches());
                        }
                        case Verdict.Altered altered -> {
                            assertThat(row.path("verdict").asText()).as(id).isEqualTo("altered");
                            assertRight(row, altered.matches());
                        }
                        case Verdict.NotFound _ ->
                            assertThat(row.path("verdict").asText()).as(id).isEqualTo("not_found");
                        case Verdict.Unchecked(var reason) ->
                            assertThat(reason).as(id).isNull();
                    }
                }
            }
        }
    }

    private static void assertRight(JsonNode row, List<Quotation> matches) {
        List<String> articles = matches.stream()
                .flatMap(match -> Stream.concat(
                        Stream.of(match.citation().article()),
                        match.copies().stream().map(Quotation.Copy::article)))
                .toList();
        List<String> gold = row.path("gold")
                .valueStream()
                .map(one -> one.path("file").asText())
                .toList();
        assertThat(articles).as(row.path("id").asText()).containsAll(gold);
        List<String> names =
                row.path("speaker").valueStream().map(JsonNode::asText).toList();
        assertThat(matches.getFirst().speaker())
                .as(row.path("id").asText())
                .isNotNull()
                .satisfies(speaker -> assertThat(names).anyMatch(name -> new SpeakerMatch().matches(name, speaker)));
    }
}

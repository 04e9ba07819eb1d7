package dateline.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.eval.Proportion;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingEvaluationTest {
    @TempDir
    Path folder;

    private final ReadingEvaluation evaluation = new ReadingEvaluation(new ArticleParser(), new Annotator());

    @Test
    void timeExpressionsAreCountedAsTempEvalDoes() throws IOException {
        var report = evaluation.timexes(Gold.timeMl(folder));

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.gold()).isEqualTo(2);
        assertThat(report.found()).isEqualTo(3);
        assertThat(report.relaxedF1()).isEqualTo(0.8, within(1e-9));
        assertThat(report.valueF1()).isEqualTo(0.4, within(1e-9));
        assertThat(report.typeF1()).isEqualTo(0.8, within(1e-9));
        assertThat(report.fullDays()).isEqualTo(new Proportion(1, 2));
        assertThat(report.missed())
                .anySatisfy(line -> assertThat(line)
                        .contains("[August 31, 2021]")
                        .contains("expected 2021-08-30, found 2021-08-31"))
                .anySatisfy(line -> assertThat(line).contains("expected nothing, found 2021-09-02"));
    }

    @Test
    void attributionsAreCountedByKind() throws IOException {
        var report = evaluation.attributions(Gold.attributions(folder));

        assertThat(report.full()).isEqualTo(new Proportion(1, 1));
        assertThat(report.direct().cases()).isEqualTo(2);
        assertThat(report.indirectFound()).isEqualTo(new Proportion(1, 2));
        assertThat(report.indirectRight()).isEqualTo(new Proportion(1, 2));
        assertThat(report.sentences().cases() - report.sentences().hits()).isEqualTo(1);
        assertThat(report.missed())
                .anySatisfy(line -> assertThat(line).contains("no statement expected: Paul Roe said"));
        assertThat(report.millisFor600Words()).isPositive();
    }

    @Test
    void statementsAreCountedBySpeakerAndDay() throws IOException {
        var gold = Gold.statements(folder);

        var report = evaluation.statements(gold, List.of(article("harbour.txt")));

        assertThat(report.found()).isEqualTo(new Proportion(3, 3));
        assertThat(report.speakers()).isEqualTo(new Proportion(2, 3));
        assertThat(report.inSentence()).isEqualTo(new Proportion(1, 1));
        assertThat(report.fromContext()).isEqualTo(new Proportion(0, 1));
        assertThat(report.undated()).isEqualTo(new Proportion(1, 1));
        assertThat(report.otherDay()).isEqualTo(1);
    }

    @Test
    void aGoldArticleThatIsNotInTheCorpusIsNamed() throws IOException {
        var gold = Gold.statements(folder);

        assertThatThrownBy(() -> evaluation.statements(gold, List.of()))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected an article harbour.txt")
                .hasMessageContaining("found none");
    }

    @Test
    void aFolderWithoutDocumentsSaysSo() {
        assertThatThrownBy(() -> evaluation.timexes(folder))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected TimeML documents (.tml)");
    }

    @Test
    void aDocumentThatIsNoXmlIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT>on Monday");

        assertThatThrownBy(() -> evaluation.timexes(folder))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("broken.tml");
    }

    @Test
    void aGoldFileThatIsNotThereOrEmptyIsSaidInPlainWords() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));

        assertThatThrownBy(() -> evaluation.attributions(folder.resolve("nope.jsonl")))
                .hasMessage(
                        "expected a readable file of attributions at " + folder.resolve("nope.jsonl") + ", found none");
        assertThatThrownBy(() -> evaluation.attributions(folder))
                .hasMessage("expected a readable file of attributions at " + folder + ", found a folder");
        assertThatThrownBy(() -> evaluation.attributions(empty)).hasMessageEndingWith("found an empty file");
        assertThatThrownBy(() -> evaluation.statements(empty, List.of())).hasMessageEndingWith("found an empty file");
        assertThatThrownBy(() -> evaluation.timexes(empty)).hasMessageEndingWith("found a file");
    }

    @Test
    void brokenJsonIsNamedByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\":\n");

        assertThatThrownBy(() -> evaluation.attributions(file))
                .hasMessageContaining("rows.jsonl:1: expected a JSON object, found line 1: ")
                .message()
                .doesNotContain("Source");
    }

    @Test
    void aRowWithoutAttributionsNamesItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\":\"a\",\"text\":\"It rained.\"}\n");

        assertThatThrownBy(() -> evaluation.attributions(file))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("rows.jsonl:1");
    }

    @Test
    void noEntityOfADocumentIsResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Monday");
        Files.writeString(
                folder.resolve("entity.tml"),
                "<!DOCTYPE t [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><t><TEXT>&x;</TEXT></t>");

        assertThatThrownBy(() -> evaluation.timexes(folder)).isInstanceOf(DatelineException.class);
    }

    private Article article(String id) throws IOException {
        var raw = new RawArticle(
                id,
                0,
                RawArticle.Format.TEXT,
                Files.readAllBytes(folder.resolve("corpus").resolve(id)));
        return ((ParseResult.Parsed) new ArticleParser().parse(raw)).article();
    }
}

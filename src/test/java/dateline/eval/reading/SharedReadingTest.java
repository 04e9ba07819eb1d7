package dateline.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.config.Settings;
import dateline.eval.Proportion;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult;
import dateline.reading.passage.Annotator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reached on the gold standards is kept; a change that moves these numbers must say so here. */
class SharedReadingTest {
    private final ArticleParser parser = new ArticleParser();
    private final ReadingEvaluation evaluation = new ReadingEvaluation(parser, new Annotator());

    @ParameterizedTest
    @CsvSource({"TimeBank, 0.830, 0.941, 0.910", "AQUAINT, 0.779, 0.943, 0.920"})
    void timeExpressions(String set, double value, double relaxed, double days) {
        var report = evaluation.timexes(SharedData.orSkip("data/timeml/" + set));

        assertThat(report.valueF1()).isGreaterThanOrEqualTo(value);
        assertThat(report.relaxedF1()).isGreaterThanOrEqualTo(relaxed);
        assertThat(report.fullDays().share()).isGreaterThanOrEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"dev, 0.945, 0.910, 0.695, 0.615, 0.950", "train, 0.945, 0.930, 0.715, 0.645, 0.935"})
    void attributions(String half, double full, double direct, double found, double right, double precision) {
        var report = evaluation.attributions(SharedData.orSkip("data/polnear/articles-" + half + ".jsonl"));

        assertThat(report.full().share()).isGreaterThanOrEqualTo(full);
        assertThat(report.direct().share()).isGreaterThanOrEqualTo(direct);
        assertThat(report.indirectFound().share()).isGreaterThanOrEqualTo(found);
        assertThat(report.indirectRight().share()).isGreaterThanOrEqualTo(right);
        assertThat(report.sentences().share()).isGreaterThanOrEqualTo(precision);
    }

    @Test
    void statementsWithSpeakersAndDays() {
        var gold = SharedData.orSkip("eval/seed-statements.json");

        var report = evaluation.statements(gold, articles(SharedData.orSkip("seeds")));

        assertThat(report.missed()).isEmpty();
        assertThat(report.found()).isEqualTo(new Proportion(54, 54));
        assertThat(report.fromContext()).isEqualTo(new Proportion(17, 17));
        assertThat(report.otherDay()).isZero();
    }

    private List<Article> articles(Path corpus) {
        List<Article> articles = new ArrayList<>();
        new CorpusReader(Settings.Reading.DEFAULT).read(corpus, item -> {
            if (item instanceof CorpusReader.Item.Raw(var raw)
                    && parser.parse(raw) instanceof ParseResult.Parsed parsed) {
                articles.add(parsed.article());
            }
        });
        return articles;
    }
}

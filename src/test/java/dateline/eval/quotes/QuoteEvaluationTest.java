package dateline.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import dateline.asking.verify.QuoteChecker;
import dateline.eval.Proportion;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample corpus. */
class QuoteEvaluationTest {
    @Test
    void theSameArchiveGivesTheSameQuotesAndCounts(@TempDir Path folder) {
        try (var loaded = new Loaded(folder, Path.of("corpus"), new WordHashEncoder())) {
            loaded.reload();
            var checker = new QuoteChecker(new SpeakerMatch(), new Annotator());
            var evaluation = new QuoteEvaluation(loaded.archive(), checker);
            String text =
                    "Apples fell from both trees in the storm last night. Short one. The cellar is full of cider now.";
            Article foreign = new Article(
                    "apples",
                    null,
                    null,
                    null,
                    null,
                    Publication.UNKNOWN,
                    text,
                    List.of(new Paragraph(1, new Span(0, text.length()), Paragraph.Kind.BODY)),
                    Map.of());

            QuoteReport report = evaluation.run(20, List.of(foreign), done -> {});
            QuoteReport again = evaluation.run(20, List.of(foreign), done -> {});

            assertThat(report.right().keySet())
                    .containsExactly("verbatim", "changed", "dropped", "negated", "elided", "foreign");
            assertThat(report.right()).containsEntry("foreign", new Proportion(2, 2));
            assertThat(report.right()).containsEntry("verbatim", new Proportion(20, 20));
            assertThat(report.all().share())
                    .as(String.join("\n", report.wrong()))
                    .isGreaterThan(0.97);
            assertThat(again.right()).isEqualTo(report.right());
            assertThat(again.wrong()).isEqualTo(report.wrong());
        }
    }
}

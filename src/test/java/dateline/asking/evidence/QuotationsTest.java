package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationsTest {
    @TempDir
    Path folder;

    @Test
    void theOutletThatPassesAStatementOnIsNamed() {
        Quotation quotation =
                first("The bridge will stay closed, Mayor Ann Lee said, according to the Mirefield Courier.", null);

        assertThat(quotation.reportedBy()).contains("Mirefield Courier");
        assertThat(quotation.speaker())
                .isNotNull()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Ann Lee"));
    }

    @Test
    void whatTheArticleItselfReportsHasNoReporter() {
        Quotation quotation = first("The bridge will stay closed, Mayor Ann Lee said on Monday.", null);

        assertThat(quotation.reportedBy()).isNull();
    }

    @Test
    void whatWasSaidGoesBeforeWhatWasThought() {
        String text = "Tom Lind believes that the bridge is safe, but Ann Lee said that it would stay closed.";

        assertThat(first(text, null).speaker())
                .isNotNull()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Ann Lee"));
        assertThat(first(text, "Lind").speaker())
                .isNotNull()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Tom Lind"));
    }

    private Quotation first(String text, @Nullable String asked) {
        try (Loaded loaded = new Loaded(folder, new WordHashEncoder()).with("bridge.txt", "date 2021-09-02 " + text)) {
            loaded.reload();
            try (View view = loaded.archive().acquire()) {
                AnnotatedArticle article = view.article("bridge.txt").orElseThrow();
                Sentence sentence = article.sentences().getFirst();
                var fit = new Constraints.Fit(true, sentence.date(), false, false, false, false);
                var candidate = new Candidate(article, sentence, fit, HandMade.all(0), 0, 0.5);
                return new Quotations(new SpeakerMatch()).of(candidate, asked, false, List.of(), view.index());
            }
        }
    }
}

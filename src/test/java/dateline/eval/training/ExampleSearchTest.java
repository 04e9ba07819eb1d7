package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.eval.EvalQuestion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExampleSearchTest extends LoadedView {
    private static final EvalQuestion FERRY = question(List.of("a crane"), List.of("one.md"));

    @Override
    protected void write(Loaded corpus) {
        corpus.with("one.md", "---\ntitle: Ferry\n---\nA ferry came in. The ferry was sunk by a crane.")
                .with("two.md", "---\ntitle: Ferry\n---\nA ferry went out. Another ferry was hit by a crane.")
                .with("three.md", "---\ntitle: Road\n---\nA ferry was not seen. A crane fell on the road.");
    }

    @Test
    void anArticlesGroupIsItsTitle() {
        try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
            var search = new ExampleSearch(view, new Searcher(loaded.encoder()), encoder);

            assertThat(search.groups())
                    .containsOnlyKeys("Ferry", "Road")
                    .containsEntry("Ferry", Set.of("one.md", "two.md"));
            assertThat(search.group(FERRY)).isEqualTo("Ferry");
            assertThat(search.group(question(List.of(), List.of("nowhere.md")))).isEqualTo("nowhere.md");
            assertThat(search.group(question(List.of(), List.of()))).isEqualTo("q");
        }
    }

    @Test
    void whatAnArchiveWithoutTheArticlesWouldFindDoesNotAnswer() {
        try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
            var search = new ExampleSearch(view, new Searcher(loaded.encoder()), encoder);

            Example asked = search.asked(FERRY);
            Example foreign = search.foreign(FERRY);
            Example among = search.among(FERRY, Set.of("two.md"));

            assertThat(articles(asked)).containsExactlyInAnyOrder("one.md", "two.md", "three.md");
            assertThat(right(asked)).as("the one sentence of the gold article").isOne();
            assertThat(articles(foreign)).containsExactly("three.md");
            assertThat(right(foreign)).isZero();
            assertThat(articles(among)).containsExactly("two.md");
            assertThat(right(among)).isZero();
            assertThat(asked.hits())
                    .allSatisfy(hit -> assertThat(search.states(hit).size()).isPositive());
        }
    }

    @Test
    void statesOfWhatWasNotFoundAreABug() {
        try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
            var searcher = new Searcher(loaded.encoder());
            Example found = new ExampleSearch(view, searcher, encoder).asked(FERRY);
            var fresh = new ExampleSearch(view, searcher, encoder);

            assertThatThrownBy(() -> fresh.states(found.hits().getFirst()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("found none");
        }
    }

    private static List<String> articles(Example example) {
        return example.hits().stream().map(hit -> hit.article().article().id()).toList();
    }

    private static int right(Example example) {
        int right = 0;
        for (boolean[] sentences : example.right()) {
            for (boolean sentence : sentences) {
                right += sentence ? 1 : 0;
            }
        }
        return right;
    }

    private static EvalQuestion question(List<String> answers, List<String> goldArticles) {
        return new EvalQuestion(
                "q",
                "answerable",
                Question.of("What sank the ferry?"),
                List.of(),
                false,
                List.of(),
                null,
                answers,
                goldArticles,
                List.of(),
                true);
    }
}

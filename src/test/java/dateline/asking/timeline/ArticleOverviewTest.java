package dateline.asking.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.View;
import dateline.asking.timeline.ArticleFinder.Result;
import dateline.reading.time.DateInterval;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleOverviewTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with("news/harbour.md", """
                        ---
                        title: The Harbour Opens Again
                        source: Tide Post
                        date: 2024-03-05
                        author: Desk
                        ---
                        # The Harbour Opens Again

                        "The ferry is full," Wanda Krol said on Monday. Harbour master Wanda Krol said on 1 March 2024 that the pier holds.

                        Ships came back.
                        """)
                .with("news/pier.md", "---\ntitle: The pier\ndate: 2024-03-06\n---\nThe pier holds.")
                .with("sport/pier.md", "---\ntitle: The pier run\ndate: 2024-03-07\n---\nRunners met at the pier.");
    }

    private ArticleOverview one(String typed) {
        return switch (ArticleFinder.find(view, typed, 5)) {
            case Result.One(ArticleOverview article) -> article;
            case Result other -> throw new AssertionError(other);
        };
    }

    @Test
    void itTellsFactsSpeakersAndDays() {
        ArticleOverview article = one("news/harbour.md");

        assertThat(article.title()).isEqualTo("The Harbour Opens Again");
        assertThat(article.collection()).isEqualTo("news");
        assertThat(article.publication().date()).isEqualTo("2024-03-05");
        assertThat(article.speakers()).singleElement().satisfies(krol -> {
            assertThat(krol.speaker().name()).isEqualTo("Wanda Krol");
            assertThat(krol.statements()).isEqualTo(2);
            assertThat(krol.days())
                    .containsExactly(
                            DateInterval.day(LocalDate.of(2024, 3, 1)), DateInterval.day(LocalDate.of(2024, 3, 4)));
        });
        assertThat(article.days()).contains(DateInterval.day(LocalDate.of(2024, 3, 1)));
        assertThat(article.words()).isGreaterThan(20);
    }

    @Test
    void itsParagraphsHoldTheirSentences() {
        ArticleOverview article = one("news/harbour.md");
        String text = view.article(article.id()).orElseThrow().article().text();

        assertThat(article.paragraphs()).allSatisfy(part -> {
            assertThat(part.span().of(text)).isEqualTo(part.text());
            assertThat(part.sentences())
                    .isNotEmpty()
                    .allSatisfy(sentence ->
                            assertThat(part.span().cover(sentence.span())).isEqualTo(part.span()));
        });
        assertThat(article.paragraphs().getLast().sentences().getFirst().said()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news/harbour.md",
                "the harbour opens again",
                " The  Harbour Opens Again ",
                "harbour opens",
                "harbour.md"
            })
    void itIsFoundByIdTitleAndParts(String typed) {
        assertThat(one(typed).id()).isEqualTo("news/harbour.md");
    }

    @Test
    void aWholeTitleGoesBeforeAPart() {
        assertThat(one("the pier").id()).isEqualTo("news/pier.md");
    }

    @Test
    void severalAreOffered() {
        assertThat(ArticleFinder.find(view, "pier", 5))
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Several.class))
                .satisfies(several -> assertThat(several.choices())
                        .extracting(ArticleFinder.Choice::id)
                        .containsExactlyInAnyOrder("news/pier.md", "sport/pier.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"volcano", "", "   ", "../secret", "%"})
    void whatIsNotThereIsSaid(String typed) {
        assertThat(ArticleFinder.find(view, typed, 5)).isInstanceOf(Result.None.class);
    }

    @Test
    void aPartOfEveryIdReadsNoMoreArticlesThanAreOffered() {
        List<String> read = new ArrayList<>();
        View watched = (View) Proxy.newProxyInstance(
                View.class.getClassLoader(), new Class<?>[] {View.class}, (_, method, arguments) -> {
                    if (method.getName().equals("article")) {
                        read.add(String.valueOf(arguments[0]));
                    }
                    return method.invoke(view, arguments);
                });

        Result result = ArticleFinder.find(watched, ".md", 2);

        assertThat(result)
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Several.class))
                .satisfies(several -> assertThat(several.choices()).hasSize(2));
        assertThat(read).filteredOn(id -> !id.equals(".md")).hasSize(2);
    }
}

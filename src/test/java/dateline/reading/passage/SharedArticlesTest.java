package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.config.Settings;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.Paragraph;
import dateline.reading.article.ParseResult;
import dateline.text.Blank;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real articles from end to end; the texts are no part of the project. */
class SharedArticlesTest {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PassageSplitter passageSplitter = new PassageSplitter();
    private int articles;
    private int passages;

    @ParameterizedTest
    @CsvSource({
        "seeds, 5",
        "data/polnear/articles-dev.jsonl, 84",
        "data/polnear/articles-train.jsonl, 200",
        "data/squad/v1.1-paragraphs.jsonl, 923",
        "data/squad/v2.0-paragraphs.jsonl, 564"
    })
    void everyArticleIsReadAndNothingOfItIsLost(String name, int expected) {
        read(name, this::check);

        assertThat(articles).isEqualTo(expected);
    }

    @Test
    void aLargeSetIsReadIntoPassagesOfTheRightSize() {
        read("data/rtqa/articles.jsonl", this::check);

        assertThat(articles).isEqualTo(2643);
        assertThat(passages).isBetween(31_000, 37_000);
    }

    @Test
    void onlyTheDatedSeedsHaveADate() {
        List<String> undated = new ArrayList<>();

        read("seeds", article -> {
            if (article.publication().date() == null) {
                undated.add(article.id());
            }
        });

        assertThat(undated).hasSize(1);
    }

    private void read(String name, Consumer<Article> consumer) {
        var parser = new ArticleParser();
        new CorpusReader(Settings.Reading.DEFAULT).read(SharedData.orSkip(name), item -> {
            assertThat(item).isInstanceOf(CorpusReader.Item.Raw.class);
            if (item instanceof CorpusReader.Item.Raw raw) {
                ParseResult result = parser.parse(raw.article());
                assertThat(result).isInstanceOf(ParseResult.Parsed.class);
                if (result instanceof ParseResult.Parsed(Article article, var _)) {
                    consumer.accept(article);
                }
            }
        });
    }

    private void check(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        boolean dated = article.id().endsWith(".txt") && article.publication().date() != null;
        int reached = dated ? article.paragraphs().getFirst().span().start() : 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(isBlank(text, reached, paragraph.span().start())).isTrue();
            reached = paragraph.span().end();
            int inside = paragraph.span().start();
            for (Span sentence : splitter.split(text, paragraph.span())) {
                assertThat(isBlank(text, inside, sentence.start())).isTrue();
                assertThat(Blank.trim(text, sentence)).isEqualTo(sentence);
                assertThat(sentence.isEmpty()).isFalse();
                inside = sentence.end();
                sentences.add(new Sentence(paragraph.number(), sentence, SentenceDate.ARTICLE));
            }
            assertThat(inside).isEqualTo(paragraph.span().end());
        }
        assertThat(isBlank(text, reached, text.length())).isTrue();

        int next = 0;
        for (Passage passage : passageSplitter.split(text, sentences)) {
            assertThat(passage.firstSentence()).isEqualTo(next);
            next = passage.endSentence();
            passages++;
        }
        assertThat(next).isEqualTo(sentences.size());
        articles++;
    }

    private static boolean isBlank(String text, int from, int to) {
        return Blank.trim(text, new Span(from, to)).isEmpty();
    }
}

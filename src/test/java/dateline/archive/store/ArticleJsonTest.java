package dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Passage;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private static AnnotatedArticle article(String text) {
        var whole = new Span(0, text.length());
        var day = LocalDate.of(2019, 2, 3);
        var article = new Article(
                "news/é.txt",
                "A \"title\"",
                null,
                "https://example.org/?a=b",
                "B. Line",
                Publication.inferred(day, false),
                text,
                List.of(new Paragraph(1, whole, Paragraph.Kind.BODY)),
                Map.of("section", "world"));
        var date = new SentenceDate("2019-02-03", DateInterval.day(day), DateBasis.RECKONED);
        var speaker = new Speaker("Ada Reed", null, "Port Office");
        return new AnnotatedArticle(
                article,
                List.of(new Sentence(1, whole, date)),
                List.of(new Timex(new Span(0, 2), TimexType.DATE, "2019-02-03", true)),
                List.of(new Statement(
                        whole,
                        Statement.Mode.MIXED,
                        speaker,
                        new Span(0, 1),
                        null,
                        List.of(new Span(1, 3)),
                        "2019-02-03")),
                List.of(new Passage(0, whole, 0, 1)));
    }

    @Test
    void everyComponentComesBackAsItWas() throws IOException {
        var article = article("On Sunday — “so be it” — 🚢 she left.\r\n\tNaïve\u0000end");

        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void aLoneSurrogateComesBackAsItWas() throws IOException {
        var article = article("half \ud83d of a ship, and the other \udea2 half");

        assertThat(ArticleJson.read(ArticleJson.write(article)).article().text())
                .isEqualTo(article.article().text());
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> ArticleJson.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}

package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
    private final PassageSplitter splitter = new PassageSplitter();

    @Test
    void shortNeighboursShareAPassage() {
        var article = new Written().paragraph(20).paragraph(30).paragraph(40);

        assertThat(passages(article)).containsExactly(90);
    }

    @Test
    void aPassageWouldRatherEndWithItsParagraph() {
        var article = new Written().paragraph(50, 40).paragraph(30, 30).paragraph(30, 20);

        assertThat(passages(article)).containsExactly(90, 110);
    }

    @Test
    void aParagraphWithoutRoomIsCutBetweenSentences() {
        var article = new Written().paragraph(30).paragraph(40, 40, 40, 40, 40);

        assertThat(passages(article)).containsExactly(110, 120);
    }

    @Test
    void aSentenceLongerThanAPassageStandsAlone() {
        var article = new Written().paragraph(30).paragraph(400).paragraph(30);

        assertThat(passages(article)).containsExactly(30, 400, 30);
    }

    @Test
    void aHeadingGoesWithWhatFollowsIt() {
        var article = new Written()
                .paragraph(40, 50)
                .heading("Talks In The Valley")
                .paragraph(60, 20)
                .heading("The End Of It");

        List<Passage> passages = splitter.split(article.text(), article.sentences);

        assertThat(passages).hasSize(2);
        assertThat(passages.get(1).span().of(article.text())).startsWith("Talks In The Valley");
    }

    @Test
    void aHeadingIsNotLeftBehindByALongParagraph() {
        var article = new Written().paragraph(80).heading("Talks In The Valley").paragraph(60, 60, 60);

        List<Passage> passages = splitter.split(article.text(), article.sentences);

        assertThat(passages.get(1).span().of(article.text())).startsWith("Talks In The Valley\n\nWord word");
    }

    @Test
    void anOnlyHeadingIsAPassage() {
        assertThat(passages(new Written().heading("The End"))).containsExactly(2);
    }

    @Property
    void eachSentenceIsInExactlyOnePassage(
            @ForAll @Size(min = 1, max = 30)
                    List<@Size(min = 1, max = 6) List<@IntRange(min = 1, max = 90) Integer>> words) {
        var article = new Written();
        words.forEach(paragraph ->
                article.paragraph(paragraph.stream().mapToInt(Integer::intValue).toArray()));

        List<Passage> passages = splitter.split(article.text(), article.sentences);

        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            assertThat(passage.number()).isEqualTo(i);
            assertThat(passage.firstSentence()).isEqualTo(next);
            assertThat(passage.span().start())
                    .isEqualTo(article.sentences.get(next).span().start());
            next = passage.endSentence();
            assertThat(passage.span().end())
                    .isEqualTo(article.sentences.get(next - 1).span().end());
            assertThat(wordCount(passage, article)).isLessThanOrEqualTo(PassageSplitter.MAX_WORDS);
        }
        assertThat(next).isEqualTo(article.sentences.size());
    }

    private List<Integer> passages(Written article) {
        return splitter.split(article.text(), article.sentences).stream()
                .map(passage -> wordCount(passage, article))
                .toList();
    }

    private static int wordCount(Passage passage, Written article) {
        return passage.span().of(article.text()).split("\\s+").length;
    }

    /** An article written by the word. */
    private static final class Written {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private int paragraphs;

        Written paragraph(int... sentenceWords) {
            var paragraph = new StringBuilder();
            for (int words : sentenceWords) {
                paragraph
                        .append(paragraph.isEmpty() ? "" : " ")
                        .append("Word")
                        .append(" word".repeat(words - 1))
                        .append('.');
            }
            return add(paragraph.toString());
        }

        Written heading(String heading) {
            return add(heading);
        }

        private Written add(String paragraph) {
            text.append(text.isEmpty() ? "" : "\n\n");
            var region = new Span(text.length(), text.length() + paragraph.length());
            text.append(paragraph);
            paragraphs++;
            new SentenceSplitter()
                    .split(text.toString(), region)
                    .forEach(span -> sentences.add(new Sentence(paragraphs, span, SentenceDate.ARTICLE)));
            return this;
        }

        String text() {
            return text.toString();
        }
    }
}

package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.statement.Statement;
import dateline.reading.statement.StatementTagger;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text makes about four times the work, whatever the text is. Work is counted, not timed. */
class LinearWorkTest {
    private static final Publication PUBLICATION = Publication.written(LocalDate.of(2021, 9, 2));
    private static final int SHORT = 12_000;
    private static final int TIMES = 4;

    /** More than four, for searches and for what happens once; quadratic work comes near sixteen. */
    private static final double AT_MOST = 7;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimeTagger times = TimeTagger.forArticles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 1 to ",
                "May 1 to May 2.\n\n",
                "On Monday he said. ",
                "On Monday Jane Doe said.\n\n",
                "Name Sur said on Monday. ",
                "\"Go on there, all.\" - Jane Doe, Monday. ",
                "“He said. It was on Monday. ",
                "Jane Doe called it ‘a b c, \"x y\" and “z",
                "DOE: \"I said so,\" she went on: ",
                "\"Go on,\" Jane Doe said. \"Go\" ",
            })
    void everyPartIsLookedAtAFixedNumberOfTimes(String fragment) {
        long few = looks(fragment, SHORT);
        long many = looks(fragment, TIMES * SHORT);

        assertThat(many).isLessThan((long) (few * AT_MOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 1 to ",
                "On Monday he said. ",
                "Name Sur said. ",
                "Jane Doe was here. ",
                "\"Go on there, all.\" - Jane Doe ",
                "“He said. It was on Monday. ",
                "Jane Doe called it ‘a b c, \"x y\" and “z",
                "DOE: \"I said so,\" she went on: ",
                "\"Go on,\" Jane Doe said. \"Go\" ",
                "“a ",
                "the Harbour Board, the head of it, ",
            })
    void whatIsCopiedGrowsWithTheText(String fragment) {
        long few = copied(fragment, SHORT);
        long many = copied(fragment, TIMES * SHORT);

        assertThat(many).isLessThan((long) (few * AT_MOST));
    }

    /** How often the sentences, times and statements of a text are looked at while it is read. */
    private long looks(String fragment, int length) {
        Article article = article(fragment, length);
        List<Span> spans = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            spans.addAll(splitter.split(article.text(), paragraph.span()));
            timexes.addAll(times.tag(article.text(), paragraph.span(), TimeContext.NONE));
        }
        var sentences = new Counted<>(spans);
        var dates = new Counted<>(timexes);
        var statements = new Counted<>(new StatementTagger().tag(article, sentences, dates));
        new SentenceDates().of(article, sentences, dates, statements);
        return sentences.looks + dates.looks + statements.looks;
    }

    /** Bytes taken while a text is annotated: copies of long parts, over and over, would show. */
    private static long copied(String fragment, int length) {
        Article article = article(fragment, length);
        var annotator = new Annotator();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        annotator.annotate(article("Jane Doe said on Monday that it was. ", SHORT), null);
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Statement> statements = annotator.annotate(article, null).statements();
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(statements).allMatch(statement -> statement.span().end() <= length + fragment.length());
        return after - before;
    }

    private static Article article(String fragment, int length) {
        String text = fragment.repeat(length / fragment.length()).strip();
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = new Span(from, from + part.length());
            paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            from = span.end() + 2;
        }
        return new Article("a", null, null, null, null, PUBLICATION, text, paragraphs, Map.of());
    }

    /** Counts how often a part is fetched; parts of it count, too. */
    private static final class Counted<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> parts;
        private long looks;

        Counted(List<T> parts) {
            this.parts = parts;
        }

        @Override
        public T get(int index) {
            looks++;
            return parts.get(index);
        }

        @Override
        public int size() {
            return parts.size();
        }
    }
}

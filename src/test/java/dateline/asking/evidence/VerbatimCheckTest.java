package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArchiveNames;
import dateline.archive.ArchiveStatus;
import dateline.archive.Collections;
import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.SnapshotId;
import dateline.archive.View;
import dateline.archive.index.PassageIndex;
import dateline.reading.article.Article;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class VerbatimCheckTest extends LoadedView {
    private static final String TEXT = "The harbour “will not open”, she said.";

    @Override
    protected void write(Loaded corpus) {
        corpus.with("a.txt", TEXT).with("b.txt", TEXT);
    }

    @Test
    void whatStandsThereAsItIsStays() {
        Quotation quotation = Excerpts.of("a.txt", TEXT).withCopies(List.of(copy("b.txt", TEXT)));

        assertThat(VerbatimCheck.verbatim(view, List.of(quotation))).containsExactly(quotation);
    }

    @Test
    void aQuotationFromAnArticleThatDiffersInOneCharacterIsDropped() {
        View altered = new Altered(view, TEXT.replace("not", "now"));

        assertThat(VerbatimCheck.verbatim(altered, List.of(Excerpts.of("a.txt", TEXT))))
                .isEmpty();
    }

    @Test
    void anotherKindOfQuotationMarkIsADifference() {
        String straight = TEXT.replace('“', '"');

        assertThat(VerbatimCheck.verbatim(view, List.of(Excerpts.of("a.txt", straight))))
                .isEmpty();
    }

    @Test
    void aQuotationThatReachesPastTheEndOrIsOfNoArticleIsDropped() {
        List<Quotation> wrong = List.of(Excerpts.of("a.txt", TEXT + " "), Excerpts.of("nowhere.txt", TEXT));

        assertThat(VerbatimCheck.verbatim(view, wrong)).isEmpty();
    }

    @Test
    void aCopyThatDiffersIsLeftOutAndItsQuotationStays() {
        Quotation quotation = Excerpts.of("a.txt", TEXT)
                .withCopies(List.of(copy("b.txt", TEXT.toUpperCase(java.util.Locale.ROOT)), copy("b.txt", TEXT)));

        assertThat(VerbatimCheck.verbatim(view, List.of(quotation)))
                .singleElement()
                .satisfies(shown -> assertThat(shown.copies()).containsExactly(copy("b.txt", TEXT)));
    }

    private static Quotation.Copy copy(String article, String text) {
        return Excerpts.copy(article, new Span(0, text.length()), text);
    }

    /** A view whose articles hold another text of the same length. */
    private record Altered(View view, String text) implements View {
        @Override
        public Optional<AnnotatedArticle> article(String id) {
            return view.article(id).map(annotated -> {
                Article is = annotated.article();
                var article = new Article(
                        is.id(),
                        is.title(),
                        is.source(),
                        is.url(),
                        is.author(),
                        is.publication(),
                        text,
                        is.paragraphs(),
                        is.extra());
                return new AnnotatedArticle(
                        article,
                        annotated.sentences(),
                        annotated.timexes(),
                        annotated.statements(),
                        annotated.passages());
            });
        }

        @Override
        public Optional<String> collection(String id) {
            return view.collection(id);
        }

        @Override
        public SnapshotId snapshot() {
            return view.snapshot();
        }

        @Override
        public ArchiveNames names() {
            return view.names();
        }

        @Override
        public Collections collections() {
            return view.collections();
        }

        @Override
        public SortedMap<String, Integer> collectionSizes() {
            return view.collectionSizes();
        }

        @Override
        public ArchiveStatus status() {
            return view.status();
        }

        @Override
        public List<String> articleIds() {
            return view.articleIds();
        }

        @Override
        public Optional<DateInterval> range() {
            return view.range();
        }

        @Override
        public PassageIndex index() {
            return view.index();
        }

        @Override
        public void close() {}
    }
}

package dateline.reading.statement;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.time.Timex;
import dateline.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Finds statements, direct and indirect, with their speakers.
 *
 * <p>Idea: in each sentence the words outside quotation marks are searched for reporting verbs, nouns, adjectives and
 * phrases with somebody beside them. A quotation belongs to who stands beside it, by the surest pattern first ({@link
 * QuoteCues}); else the sentence's surest cue reports it ({@link Cues}); else it goes on with whoever was announced or spoke
 * just before ({@link Voices}). Each further cue with the constructions that {@link Frames} names is a statement of its own,
 * those inside another's words included ({@link Reports}). Names, offices and pronouns are settled over the whole article;
 * what can't be settled stays open. No parser and no model: word lists ({@code dateline/statement}) and walks of bounded
 * length, and what it knows of the article is looked up by key or binary search, so the cost is linear in the text but for a
 * logarithm.
 *
 * <p>What counts as a statement follows S. Pareti ("A database of attribution relations", LREC 2012) and E. Newell, D. Margolin
 * and D. Ruths (PolNeAR, LREC 2018), with R. Krestel, S. Bergler and R. Witte ("Minding the source", LREC 2008) and R. Prasad
 * and others ("Attribution and its annotation in the Penn Discourse TreeBank", 2006); the order of patterns G. Muzny and
 * others ("A two-stage sieve approach for quote attribution", EACL 2017); what a quotation without a cue takes over T. O'Keefe
 * and others ("A sequence labelling approach to quote attribution", EMNLP 2012). Immutable and thread-safe.
 */
public final class StatementTagger {
    private final StatementWords words = new StatementWords();
    private final QuotingWords quoting = new QuotingWords(words);

    /**
     * The statements of an article.
     *
     * @param sentences the article's, in order
     * @param timexes the article's, in order
     * @return in order of their spans; dates are left open; may be empty
     */
    public List<Statement> tag(Article article, List<Span> sentences, List<Timex> timexes) {
        var reader = new StatementReader(
                words, quoting, article.text(), new Transcript(article.text(), article.paragraphs()), timexes);
        int next = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int first = next;
            while (next < sentences.size()
                    && sentences.get(next).start() < paragraph.span().end()) {
                next++;
            }
            boolean spoken = paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.CAPTION;
            boolean announces = paragraph.span().of(article.text()).endsWith(":");
            if (spoken || announces) {
                reader.read(paragraph, sentences.subList(first, next));
            } else if (paragraph.kind() == Paragraph.Kind.HEADING) {
                reader.heading();
            }
        }
        return reader.drafts().stream()
                .map(Draft::statement)
                .sorted(Comparator.comparing(Statement::span))
                .toList();
    }
}

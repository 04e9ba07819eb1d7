package dateline.scale;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.PassageVectors;
import dateline.archive.embedding.TokenVectors;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import dateline.reading.passage.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A real article with other words and shifted vectors: same paragraphs, sentences, days, outlet and word pieces; statements and
 * clauses with days of their own are left out.
 */
record SyntheticArticle(AnnotatedArticle article, List<PassageVectors> vectors) {
    static SyntheticArticle of(
            String id,
            AnnotatedArticle real,
            List<PassageVectors> vectors,
            Words words,
            Shifts shifts,
            SplittableRandom random) {
        Article old = real.article();
        Words.Changed body = words.change(old.text(), random);
        @Nullable
        String title =
                old.title() == null ? null : words.change(old.title(), random).text();
        var article = new Article(
                id,
                title,
                old.source(),
                null,
                null,
                old.publication(),
                body.text(),
                old.paragraphs().stream()
                        .map(one -> new Paragraph(one.number(), moved(one.span(), body), one.kind()))
                        .toList(),
                Map.of());
        var annotated = new AnnotatedArticle(
                article,
                real.sentences().stream()
                        .map(one -> new Sentence(one.paragraph(), moved(one.span(), body), one.date()))
                        .toList(),
                List.of(),
                List.of(),
                real.passages().stream()
                        .map(one -> new Passage(
                                one.number(), moved(one.span(), body), one.firstSentence(), one.endSentence()))
                        .toList());
        List<PassageVectors> made = new ArrayList<>();
        for (Passage passage : real.passages()) {
            PassageVectors own = vectors.get(passage.number());
            made.add(new PassageVectors(
                    shifts.of(own.vector(), random), tokens(own.tokens(), real, annotated, passage, body)));
        }
        return new SyntheticArticle(annotated, made);
    }

    /** The place of a last character may be the same as before it: the end is one past where that went. */
    private static Span moved(Span span, Words.Changed body) {
        int start = body.places()[span.start()];
        return new Span(start, Math.max(start + 1, body.places()[span.end() - 1] + 1));
    }

    private static TokenVectors tokens(
            TokenVectors tokens, AnnotatedArticle real, AnnotatedArticle made, Passage passage, Words.Changed body) {
        int oldBody = EmbeddedText.bodyStart(real);
        int newBody = EmbeddedText.bodyStart(made);
        int passageStart = body.places()[passage.span().start()];
        int[] starts = new int[tokens.size()];
        for (int i = 0; i < starts.length; i++) {
            int inPassage = tokens.starts()[i] - oldBody;
            starts[i] = inPassage < 0
                    ? Math.min(tokens.starts()[i], Math.max(0, newBody - 1))
                    : newBody
                            + body.places()[
                                    Math.min(
                                            passage.span().end(), passage.span().start() + inPassage)]
                            - passageStart;
        }
        return new TokenVectors(tokens.bits(), tokens.dimensions(), starts, tokens.values());
    }
}

package dateline.peer;

import dateline.eval.AnswerStrings;
import dateline.eval.EvalQuestion;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.util.ArrayList;
import java.util.List;

/**
 * The segment that was found first, in sentences: Dateline's own, so that both are judged by the same.
 *
 * @param article where it stands
 */
record TopSegment(String text, String article) {
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Span span : new SentenceSplitter().split(text, new Span(0, text.length()))) {
            sentences.add(span.of(text));
        }
        return sentences.isEmpty() ? List.of(text) : sentences;
    }

    String first() {
        return sentences().getFirst();
    }

    /** The sentence whose vector is nearest to the question's. */
    String nearest(EmbeddingModel model, String question) {
        Embedding asked = model.embed(question).content();
        List<String> sentences = sentences();
        List<Embedding> vectors = model.embedAll(
                        sentences.stream().map(TextSegment::from).toList())
                .content();
        int best = 0;
        for (int i = 1; i < vectors.size(); i++) {
            best = CosineSimilarity.between(asked, vectors.get(i)) > CosineSimilarity.between(asked, vectors.get(best))
                    ? i
                    : best;
        }
        return sentences.get(best);
    }

    /** Whether a sentence is right by the question's gold: a gold sentence, or an answer string in the gold article. */
    boolean answers(EvalQuestion question, String sentence) {
        boolean isGold = question.gold().stream()
                .anyMatch(gold -> gold.article().equals(article) && AnswerStrings.contains(sentence, gold.contains()));
        boolean isNews = question.question().askedOn() != null;
        boolean isPlace = isNews || question.relevantArticles().contains(article);
        return isGold
                || (isPlace
                        && question.answers().stream().anyMatch(answer -> AnswerStrings.contains(sentence, answer)));
    }
}

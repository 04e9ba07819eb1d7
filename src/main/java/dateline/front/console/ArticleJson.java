package dateline.front.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.List;

/** An article's overview as JSON. Tools depend on it: it changes only by addition. */
final class ArticleJson {
    private ArticleJson() {}

    /** What was found, with all paragraphs or without. */
    static ObjectNode of(ArticleFinder.Result result, boolean paragraphs) {
        return switch (result) {
            case ArticleFinder.Result.One(ArticleOverview article) -> article(article, paragraphs);
            case ArticleFinder.Result.Several(var choices) -> {
                ObjectNode json = JsonLines.object().put("outcome", "clarify");
                ArrayNode list = json.putArray("choices");
                choices.forEach(
                        choice -> list.addObject().put("article", choice.id()).put("title", choice.title()));
                yield json;
            }
            case ArticleFinder.Result.None(String reason) -> {
                ObjectNode json = JsonLines.object().put("outcome", "not_in_archive");
                json.putObject("reason").put("text", reason);
                yield json;
            }
        };
    }

    private static ObjectNode article(ArticleOverview article, boolean paragraphs) {
        LocalDate published = article.publication().date();
        ObjectNode json = JsonLines.object()
                .put("outcome", "found")
                .put("article", article.id())
                .put("title", article.title())
                .put("source", article.source())
                .put("url", article.url())
                .put("author", article.author())
                .put("published", published == null ? null : published.toString())
                .put("published_basis", AnswerJson.lower(article.publication().basis()))
                .put("collection", article.collection())
                .put("words", article.words());
        json.put("paragraph_count", article.paragraphs().size());
        ArrayNode speakers = json.putArray("speakers");
        for (ArticleOverview.SpeakerCount count : article.speakers()) {
            ObjectNode speaker = speakers.addObject()
                    .put("speaker", count.speaker().name())
                    .put("role", count.speaker().role())
                    .put("organisation", count.speaker().organisation())
                    .put("statements", count.statements());
            days(speaker.putArray("days"), count.days());
        }
        json.put("unclear_statements", article.unclear());
        days(json.putArray("days"), article.days());
        if (paragraphs) {
            ArrayNode list = json.putArray("paragraphs");
            article.paragraphs().forEach(part -> paragraph(list.addObject(), part));
        }
        return json;
    }

    private static void paragraph(ObjectNode json, ArticleOverview.Part part) {
        json.put("paragraph", part.number())
                .put("kind", AnswerJson.lower(part.kind()))
                .put("start", part.span().start())
                .put("end", part.span().end())
                .put("text", part.text());
        ArrayNode sentences = json.putArray("sentences");
        for (ArticleOverview.DatedSentence sentence : part.sentences()) {
            ObjectNode one = sentences
                    .addObject()
                    .put("start", sentence.span().start())
                    .put("end", sentence.span().end());
            AnswerJson.date(one, sentence.date());
            one.put("said", sentence.said());
        }
    }

    private static void days(ArrayNode list, List<DateInterval> days) {
        days.forEach(run -> list.addObject()
                .put("from", run.from().toString())
                .put("to", run.to().toString()));
    }
}

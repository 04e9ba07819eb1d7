package dateline.eval.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.text.DatelineException;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of PolNeAR (E. Newell, D. Margolin and D. Ruths, "An attribution relations corpus for political news", LREC 2018):
 * an article, which is also a row of a corpus, with gold attributions of content to a source by a cue.
 *
 * @param row the row as it is
 */
record AttributedArticle(String row, String text, List<Attribution> attributions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A gold attribution.
     *
     * @param source may be empty
     * @param cue may be empty
     * @param content may be empty
     * @param direct whether words of the content stand inside quotation marks
     */
    record Attribution(List<Span> source, List<Span> cue, List<Span> content, boolean direct) {}

    /**
     * All rows of a JSON Lines file.
     *
     * @throws DatelineException if the file cannot be read or a row has no text and annotations, naming the line
     */
    static List<AttributedArticle> read(Path file) {
        GoldFile.requireFile(file, "attributions");
        List<AttributedArticle> articles = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                articles.add(row(file + ":" + (i + 1), lines.get(i)));
            }
        } catch (IOException e) {
            throw new DatelineException("expected a readable file of attributions at " + file + ", found " + e, e);
        }
        if (articles.isEmpty()) {
            throw new DatelineException(
                    file + ": expected articles with attributions, one a line, found an empty file");
        }
        return articles;
    }

    private static AttributedArticle row(String where, String line) {
        try {
            JsonNode row = JSON.readTree(line);
            JsonNode gold = row.path("annotations").path(0).path("attributions");
            if (!row.path("text").isTextual() || !gold.isArray()) {
                throw new DatelineException(where
                        + ": expected an article with text and annotations[0].attributions, found neither or one");
            }
            List<Attribution> attributions = new ArrayList<>();
            gold.forEach(one -> attributions.add(new Attribution(
                    spans(one.path("source")),
                    spans(one.path("cue")),
                    spans(one.path("content")),
                    one.path("direct").asBoolean())));
            return new AttributedArticle(line, row.path("text").asText(), attributions);
        } catch (JsonProcessingException e) {
            throw new DatelineException(where + ": expected a JSON object, found " + GoldFile.trouble(e), e);
        }
    }

    private static List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(node ->
                spans.add(new Span(node.path("start").asInt(), node.path("end").asInt())));
        return spans;
    }
}

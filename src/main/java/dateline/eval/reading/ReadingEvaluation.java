package dateline.eval.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.reading.article.ArchiveDays;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well articles are read. Gold texts take the same way as a corpus: they are parsed as rows, then annotated.
 * Stateless and thread-safe.
 */
public final class ReadingEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double WORDS = 600;

    private final ArticleParser parser;
    private final Annotator annotator;

    public ReadingEvaluation(ArticleParser parser, Annotator annotator) {
        this.parser = parser;
        this.annotator = annotator;
    }

    /**
     * Time expressions, over a folder of TimeML documents ({@code .tml}).
     *
     * @throws DatelineException if the folder holds none, or one cannot be read
     */
    public TimexReport timexes(Path folder) {
        GoldFile.requireFolder(folder, "TimeML documents");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> String.valueOf(file.getFileName()).contains(".tml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a readable folder of TimeML documents at " + folder + ", found " + e, e);
        }
        if (files.isEmpty()) {
            throw new DatelineException("expected TimeML documents (.tml) in " + folder + ", found none");
        }
        TimexScore score = new TimexScore();
        for (Path file : files) {
            TimeMlDocument document = TimeMlDocument.read(file);
            ObjectNode row = JSON.createObjectNode().put("id", document.name()).put("text", document.text());
            if (document.published() != null) {
                row.put("date", document.published().toString());
            }
            score.add(
                    document,
                    annotator
                            .annotate(article(row.toString(), document.text()), null)
                            .timexes());
        }
        return score.report(name(folder));
    }

    /**
     * Attributions, over a JSON Lines file in PolNeAR's form. Each article is annotated twice, the second time against the
     * clock.
     *
     * @throws DatelineException if the file cannot be read or a row is none
     */
    public AttributionReport attributions(Path file) {
        AttributionScore score = new AttributionScore();
        List<Article> articles = new ArrayList<>();
        for (AttributedArticle gold : AttributedArticle.read(file)) {
            Article article = article(gold.row(), gold.text());
            articles.add(article);
            score.add(gold, annotator.annotate(article, null));
        }
        return score.report(
                name(file),
                articles.stream()
                        .mapToDouble(this::millisFor600Words)
                        .sorted()
                        .skip(articles.size() / 2)
                        .findFirst()
                        .orElse(0));
    }

    private double millisFor600Words(Article article) {
        int words = BLANKS.split(article.text(), -1).length;
        long start = System.nanoTime();
        annotator.annotate(article, null);
        return (System.nanoTime() - start) / 1e6 * WORDS / words;
    }

    /**
     * Statements with speakers and days, over a JSON array of gold statements.
     *
     * @param articles those that the gold names, and the archive that settles a year which is not written
     * @throws DatelineException if the file cannot be read, or names an article that is not there
     */
    public StatementReport statements(Path file, List<Article> articles) {
        DateInterval range = ArchiveDays.written(articles).orElse(null);
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Map<String, AnnotatedArticle> read = new HashMap<>();
        StatementScore score = new StatementScore();
        for (GoldStatement gold : GoldStatement.read(file)) {
            Article article = byId.get(gold.article());
            if (article == null || gold.span().end() > article.text().length()) {
                throw new DatelineException(file + ": expected an article " + gold.article() + " of at least "
                        + gold.span().end() + " characters in the corpus, found "
                        + (article == null ? "none" : article.text().length() + " characters"));
            }
            score.add(gold, read.computeIfAbsent(gold.article(), _ -> annotator.annotate(article, range)));
        }
        return score.report(name(file));
    }

    private Article article(String row, String text) {
        var raw = new RawArticle("gold.jsonl", 1, RawArticle.Format.JSON_ROW, row.getBytes(StandardCharsets.UTF_8));
        return switch (parser.parse(raw)) {
            case ParseResult.Parsed parsed -> {
                if (!parsed.article().text().equals(text)) {
                    throw new IllegalStateException(
                            "the text of " + parsed.article().id() + " was changed by parsing");
                }
                yield parsed.article();
            }
            case ParseResult.Rejected rejected -> throw new DatelineException(rejected.message());
        };
    }

    private static String name(@Nullable Path path) {
        Path last = path == null ? null : path.toAbsolutePath().normalize().getFileName();
        return last == null ? String.valueOf(path) : last.toString();
    }
}

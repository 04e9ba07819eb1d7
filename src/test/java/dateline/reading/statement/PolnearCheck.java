package dateline.reading.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts how many attributions of PolNeAR (E. Newell and others, LREC 2018) the tagger finds and gives to the right source:
 * the mention overlaps the source's span, or ends in the same word. {@code main} prints what it misses.
 */
final class PolnearCheck {
    /** Counts; precision is that of sentences with a statement. */
    record Score(
            int full,
            int fullRight,
            int direct,
            int directRight,
            int indirect,
            int indirectFound,
            int indirectRight,
            int sentences,
            int sentencesRight) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "full quotes right %.1f %% of %d; direct right %.1f %% of %d; indirect found %.1f right %.1f %% of %d;"
                            + " precision of statement sentences %.3f of %d",
                    100.0 * fullRight / full,
                    full,
                    100.0 * directRight / direct,
                    direct,
                    100.0 * indirectFound / indirect,
                    100.0 * indirectRight / indirect,
                    indirect,
                    sentencesRight / (double) sentences,
                    sentences);
        }
    }

    private final int[] counts = new int[9];
    private final TimeTagger times = TimeTagger.forArticles();
    private final StatementTagger tagger = new StatementTagger();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<String> misses = new ArrayList<>();

    static Score score(Path articles, List<String> misses) throws IOException {
        PolnearCheck check = new PolnearCheck();
        for (String line : Files.readAllLines(articles)) {
            check.judge(new ObjectMapper().readTree(line));
        }
        misses.addAll(check.misses);
        int[] c = check.counts;
        return new Score(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }

    private void judge(JsonNode row) {
        String text = row.path("text").asText();
        var parsed = new ArticleParser()
                .parse(new RawArticle("a.txt", 0, RawArticle.Format.TEXT, text.getBytes(StandardCharsets.UTF_8)));
        if (!(parsed instanceof ParseResult.Parsed(Article article, var notes))
                || !article.text().equals(text)) {
            return;
        }
        List<Span> sentences = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        LocalDate day = LocalDate.parse(row.path("publication_date").asText().substring(0, 10));
        article.paragraphs().forEach(paragraph -> {
            sentences.addAll(splitter.split(text, paragraph.span()));
            timexes.addAll(times.tag(text, paragraph.span(), new TimeContext(day, null)));
        });
        List<Statement> statements = tagger.tag(article, sentences, timexes);
        List<Span> gold = new ArrayList<>();
        JsonNode attributions = row.path("annotations").get(0).path("attributions");
        for (JsonNode attribution : attributions) {
            attribution(text, attribution, statements, gold);
        }
        for (Span sentence : sentences) {
            boolean found = statements.stream()
                    .anyMatch(statement -> statement.cue() == null
                            ? statement.content().getFirst().overlaps(sentence)
                            : sentence.contains(statement.cue().start()));
            if (found) {
                counts[7]++;
                boolean right = gold.stream().anyMatch(span -> span.overlaps(sentence));
                counts[8] += right ? 1 : 0;
                if (!right) {
                    misses.add("false: " + sentence.of(text).replace('\n', ' '));
                }
            }
        }
    }

    private void attribution(String text, JsonNode attribution, List<Statement> statements, List<Span> gold) {
        List<Span> spans = new ArrayList<>();
        spans(attribution.path("cue"), spans);
        List<Span> content = new ArrayList<>();
        spans(attribution.path("content"), content);
        spans.addAll(content);
        gold.addAll(spans);
        List<Span> sources = new ArrayList<>();
        spans(attribution.path("source"), sources);
        if (sources.isEmpty() || content.isEmpty()) {
            return;
        }
        List<Statement> here = statements.stream()
                .filter(statement -> spans.stream()
                        .anyMatch(span -> statement.content().stream().anyMatch(span::overlaps)
                                || (statement.cue() != null && statement.cue().overlaps(span))))
                .toList();
        boolean right = here.stream().anyMatch(statement -> same(text, statement, sources));
        boolean direct = attribution.path("direct").asBoolean();
        String words = content.getFirst().of(text).strip();
        boolean full = direct && (words.startsWith("\"") || words.startsWith("“"));
        if (full) {
            counts[0]++;
            counts[1] += right ? 1 : 0;
        }
        if (direct) {
            counts[2]++;
            counts[3] += right ? 1 : 0;
        } else {
            counts[4]++;
            counts[5] += here.isEmpty() ? 0 : 1;
            counts[6] += right ? 1 : 0;
        }
        if (!right) {
            String kind = full ? "full" : direct ? "direct" : "indirect";
            int from = Math.max(
                    0, Math.min(sources.getFirst().start(), content.getFirst().start()) - 10);
            int to = Math.min(
                    text.length(),
                    Math.max(spans.getFirst().end(), content.getFirst().end()) + 60);
            misses.add(kind + " "
                    + here.stream()
                            .map(statement -> statement.speaker() + "/"
                                    + (statement.mention() == null
                                            ? null
                                            : statement.mention().of(text)))
                            .toList()
                    + " for " + sources.getFirst().of(text) + " cue "
                    + (attribution.path("cue").isEmpty()
                            ? "-"
                            : attribution.path("cue").get(0).path("text").asText())
                    + ": " + text.substring(from, Math.min(to, from + 300)).replace('\n', ' '));
        }
    }

    private static boolean same(String text, Statement statement, List<Span> sources) {
        for (Span source : sources) {
            if (statement.mention() != null && statement.mention().overlaps(source)) {
                return true;
            }
            String wanted = lastWord(source.of(text));
            if (statement.speaker() != null
                    && statement.speaker().name() != null
                    && lastWord(statement.speaker().name()).equals(wanted)) {
                return true;
            }
            if (statement.mention() != null
                    && lastWord(statement.mention().of(text)).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(String phrase) {
        String plain = phrase.replaceAll("[’']s?$", "").toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static void spans(JsonNode nodes, List<Span> spans) {
        for (JsonNode node : nodes) {
            spans.add(new Span(node.path("start").asInt(), node.path("end").asInt()));
        }
    }

    /** {@code PolnearCheck FILE [all]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> misses = new ArrayList<>();
        System.out.println(score(Path.of(arguments[0]), misses));
        if (arguments.length > 1) {
            misses.forEach(System.out::println);
        }
    }
}

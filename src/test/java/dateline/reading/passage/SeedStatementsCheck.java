package dateline.reading.passage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.statement.Person;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what the annotator gets right of the gold statements of a few articles; {@code main} prints what it misses. */
final class SeedStatementsCheck {
    /**
     * What was right.
     *
     * @param inSentence of those dated in their sentence
     * @param fromContext of those dated by the sentences around
     * @param wrongly of the undated ones, given a day nevertheless
     * @param wrongDay of the dated ones, given another day
     */
    record Counts(
            int statements,
            int found,
            int speakers,
            int inSentence,
            int ofInSentence,
            int fromContext,
            int ofFromContext,
            int undated,
            int wrongly,
            int wrongDay) {}

    private SeedStatementsCheck() {}

    static Counts count(Path articles, Path gold, List<String> misses) throws IOException {
        Map<String, AnnotatedArticle> annotated = new HashMap<>();
        DateInterval range = new DateInterval(LocalDate.of(2021, 8, 23), LocalDate.of(2021, 9, 5));
        int[] counts = new int[10];
        for (JsonNode row : new ObjectMapper().readTree(gold.toFile())) {
            if (!row.path("kind").asText().equals("statement")) {
                continue;
            }
            AnnotatedArticle article = annotated.computeIfAbsent(
                    row.path("file").asText(), file -> new Annotator().annotate(parse(articles.resolve(file)), range));
            judge(row, article, counts, misses);
        }
        return new Counts(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8],
                counts[9]);
    }

    private static void judge(JsonNode row, AnnotatedArticle article, int[] counts, List<String> misses) {
        counts[0]++;
        Span wanted = new Span(row.path("start").asInt(), row.path("end").asInt());
        String words = row.path("file").asText().substring(0, 3) + " "
                + article.article()
                        .text()
                        .substring(wanted.start(), Math.min(wanted.end(), wanted.start() + 90))
                        .replace('\n', ' ');
        List<Statement> here = article.statements().stream()
                .filter(statement -> statement.span().overlaps(wanted))
                .toList();
        if (here.isEmpty()) {
            misses.add("not found: " + words);
        } else {
            counts[1]++;
        }
        String name = row.path("speaker").asText();
        String organisation = row.path("organisation").asText();
        if (here.stream().anyMatch(statement -> same(statement.speaker(), name, organisation))) {
            counts[2]++;
        } else if (!here.isEmpty()) {
            misses.add("speaker " + here.stream().map(Statement::speaker).toList() + " for " + name + ": " + words);
        }
        SentenceDate date = article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(wanted))
                .map(Sentence::date)
                .filter(found -> found.value() != null)
                .findFirst()
                .orElse(SentenceDate.UNKNOWN);
        int tier = row.path("tier").asInt();
        boolean right = row.path("date").asText().equals(date.value());
        switch (tier) {
            case 1 -> {
                counts[4]++;
                counts[3] += right ? 1 : 0;
            }
            case 2 -> {
                counts[6]++;
                counts[5] += right ? 1 : 0;
            }
            default -> {
                counts[7]++;
                counts[8] += date.value() == null ? 0 : 1;
                right = date.value() == null;
            }
        }
        if (tier < 3 && !right && date.value() != null) {
            counts[9]++;
        }
        if (!right) {
            misses.add("date " + date.value() + " " + date.basis() + " for "
                    + row.path("date").asText() + " tier " + tier + ": " + words);
        }
    }

    private static boolean same(@Nullable Speaker speaker, String name, String organisation) {
        if (speaker == null) {
            return false;
        }
        for (@Nullable String given : new @Nullable String[] {speaker.name(), speaker.organisation(), speaker.role()}) {
            if (given == null) {
                continue;
            }
            String lower = given.toLowerCase(Locale.ROOT);
            boolean body = lower.equals(organisation.toLowerCase(Locale.ROOT));
            if (body || lower.equals(name.toLowerCase(Locale.ROOT).replaceFirst("^(the |unnamed )", ""))) {
                return true;
            }
        }
        String[] full = name.split(" ", -1);
        return speaker.name() != null
                && !speaker.name().equals(speaker.organisation())
                && Person.same(List.of(full), List.of(speaker.name().split(" ", -1)));
    }

    private static Article parse(Path file) {
        try {
            var raw =
                    new RawArticle(file.getFileName().toString(), 0, RawArticle.Format.TEXT, Files.readAllBytes(file));
            return switch (new ArticleParser().parse(raw)) {
                case ParseResult.Parsed parsed -> parsed.article();
                case ParseResult.Rejected rejected -> throw new IllegalStateException(rejected.message());
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@code SeedStatementsCheck SEEDS GOLD [all]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> misses = new ArrayList<>();
        System.out.println(count(Path.of(arguments[0]), Path.of(arguments[1]), misses));
        misses.forEach(System.out::println);
        if (arguments.length > 2) {
            try (var files = Files.list(Path.of(arguments[0]))) {
                for (Path file : files.sorted().toList()) {
                    print(new Annotator()
                            .annotate(
                                    parse(file),
                                    new DateInterval(LocalDate.of(2021, 8, 23), LocalDate.of(2021, 9, 5))));
                }
            }
        }
    }

    private static void print(AnnotatedArticle article) {
        System.out.println(
                "== " + article.article().id() + " " + article.article().publication());
        String text = article.article().text();
        for (Sentence sentence : article.sentences()) {
            System.out.println(sentence.date().value() + " " + sentence.date().basis() + " | "
                    + sentence.span().of(text).replace('\n', ' '));
            for (Statement statement : article.statements()) {
                if (sentence.span().contains(statement.span().start())) {
                    System.out.println("      " + statement.mode() + " " + statement.speaker() + " cue "
                            + (statement.cue() == null ? null : statement.cue().of(text)) + " mention "
                            + (statement.mention() == null
                                    ? null
                                    : statement.mention().of(text)) + " content "
                            + statement.content().stream()
                                    .map(span -> span.of(text))
                                    .toList());
                }
            }
        }
    }
}

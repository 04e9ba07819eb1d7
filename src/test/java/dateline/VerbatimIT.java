package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.archive.FileArchive;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.Reloader;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.answer.ArchiveAnswerer;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every quotation of every answer equals its range of its article, as the file has it: the corpus is read here a second
 * time, by other means than the program's own.
 */
class VerbatimIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUESTIONS = 250;

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "seeds, eval/seed-questions.jsonl",
        "data/squad/v1.1-paragraphs.jsonl, data/squad/v1.1-questions.jsonl",
        "data/polnear/articles-dev.jsonl, data/rtqa/questions.jsonl",
        "data/rtqa/articles.jsonl, data/rtqa/questions.jsonl",
    })
    void everyShownTextIsItsRangeOfItsArticle(String corpusName, String questionsName) throws IOException {
        Path corpus = SharedData.orSkip(corpusName);
        Path questions = SharedData.orSkip(questionsName);
        Map<String, String> texts = texts(corpus);
        int shown = 0;

        try (var encoder = new WordHashEncoder();
                var archive = FileArchive.open(data, corpus)) {
            new Reloader(
                            archive,
                            new CorpusReader(Settings.Reading.DEFAULT),
                            new ArticleParser(),
                            new Annotator(),
                            encoder,
                            Clock.systemUTC())
                    .reload(Progress.NONE);
            Answerer answerer = new ArchiveAnswerer(
                    archive,
                    new Searcher(encoder),
                    new SentenceRanker(encoder, HandMade.model()),
                    new SpeakerMatch(),
                    Optional.empty(),
                    new Settings.Asking(5, 0.0, Path.of("none")));
            for (String question : questions(questions)) {
                for (Quotation quotation : quotations(answerer.answer(Question.of(question)))) {
                    shown++;
                    assertThat(range(texts, quotation.citation().article(), quotation.span()))
                            .isEqualTo(quotation.text());
                    for (Quotation.Copy copy : quotation.copies()) {
                        assertThat(range(texts, copy.article(), copy.span())).isEqualTo(copy.text());
                    }
                }
            }
            assertThat(everySentenceOf(archive)).isPositive();
        }

        assertThat(shown).isGreaterThan(30);
    }

    private static String range(Map<String, String> texts, String article, Span span) {
        return span.of(Objects.requireNonNull(texts.get(article), article));
    }

    /** Sentences lie within their articles, in order and apart; returns how many there are. */
    private static long everySentenceOf(FileArchive archive) {
        long count = 0;
        try (View view = archive.acquire()) {
            for (String id : view.articleIds()) {
                var article = view.article(id).orElseThrow();
                int end = 0;
                for (var sentence : article.sentences()) {
                    assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                    end = sentence.span().end();
                    count++;
                }
                assertThat(end).isLessThanOrEqualTo(article.article().text().length());
            }
        }
        return count;
    }

    private static List<Quotation> quotations(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.NotInArchive declined -> declined.nearest();
            case Answer.Clarify _ -> List.of();
        };
    }

    private static Map<String, String> texts(Path corpus) throws IOException {
        Map<String, String> texts = new HashMap<>();
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> files = Files.list(corpus)) {
                for (Path file : files.toList()) {
                    texts.put(
                            file.getFileName().toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } else {
            for (String line : Files.readAllLines(corpus)) {
                JsonNode row = JSON.readTree(line);
                texts.put(row.path("id").asText(), row.path("text").asText());
            }
        }
        return texts;
    }

    private static List<String> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .limit(QUESTIONS)
                .map(line -> {
                    try {
                        return JSON.readTree(line).path("question").asText();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }
}

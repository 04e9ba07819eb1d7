package dateline.front.console;

import dateline.reading.article.ArchiveDays;
import dateline.reading.article.Article;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read out of articles. Works on files as they are; no archive is needed or made. */
@Command(
        name = "annotate",
        description = {
            "Shows the sentences, days and statements that are read out of articles.",
            "The articles named in one call are the archive that settles a year which is not written.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline annotate --json corpus/*.txt",
            "  dateline annotate --published 2021-09-01 article.txt"
        })
final class AnnotateCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles; or name a corpus by --corpus.")
    List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day on which the one article named was published, if it has none written in it.")
    @Nullable
    String published;

    AnnotateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LocalDate day = publishedDay();
        var read = ArticleFiles.read(context, sources());
        List<Article> articles = new ArrayList<>(read.articles());
        if (articles.isEmpty()) {
            throw new DatelineException("expected at least one article, found none"
                    + (read.rejected() == 0 ? "" : " but " + read.rejected() + " rejected"));
        }
        if (day != null) {
            articles.set(0, published(articles, day));
        }
        DateInterval range = ArchiveDays.written(articles).orElse(null);
        var annotator = context.services().annotator();
        Screen screen = context.streams().screen();
        if (!context.json()) {
            context.print(AnnotationText.legend(screen));
        }
        for (Article article : articles) {
            AnnotatedArticle annotated = annotator.annotate(article, range);
            if (context.json()) {
                JsonLines.write(context.streams().out(), AnnotationJson.of(annotated));
            } else {
                context.print(AnnotationText.of(annotated, screen));
            }
        }
        return Console.DONE;
    }

    private @Nullable LocalDate publishedDay() {
        String text = published;
        if (text == null) {
            return null;
        }
        try {
            return QuestionRows.day(text, "--published");
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Path> sources() {
        if (!files.isEmpty()) {
            files.stream()
                    .filter(file -> !Files.isRegularFile(file))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new DatelineException("expected an article at " + file + ", found "
                                + (Files.isDirectory(file) ? "a folder; name it by --corpus" : "none"));
                    });
            return files;
        }
        if (context.options().corpus == null) {
            throw new DatelineException("expected files to annotate or --corpus PATH, found neither");
        }
        return List.of(context.settings().corpus());
    }

    private static Article published(List<Article> articles, LocalDate day) {
        if (articles.size() != 1) {
            throw new DatelineException("--published: expected one article, found " + articles.size());
        }
        LocalDate written = articles.getFirst().publication().date();
        if (written != null && !written.equals(day)) {
            throw new DatelineException("--published: expected an article without a date, found " + written + " in "
                    + articles.getFirst().id());
        }
        return articles.getFirst().withPublication(Publication.written(day));
    }
}

package dateline.front.console;

import dateline.eval.quotes.QuoteReport;
import dateline.reading.article.Article;
import dateline.text.DatelineException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code eval} that measure the checking of quotes. */
final class EvalQuotes {
    private static final int TOLD_EVERY = 500;

    @Option(
            names = "--quotes",
            paramLabel = "N",
            description = "Checks N quotes cut from the articles, and the same with a change.")
    @Nullable
    Integer count;

    @Option(
            names = "--foreign-articles",
            paramLabel = "PATH",
            description = "With --quotes: articles of another corpus, of which as many sentences should not be found.")
    @Nullable
    Path foreign;

    boolean wanted() {
        return count != null;
    }

    /** The report, or null if none is wanted. */
    @Nullable
    QuoteReport report(Context context) {
        Integer wanted = count;
        if (wanted == null) {
            return null;
        }
        if (wanted < 1) {
            throw new DatelineException("expected at least 1 as --quotes, found " + wanted);
        }
        List<Article> others = foreign == null
                ? List.of()
                : ArticleFiles.read(context, List.of(foreign)).articles();
        return context.prepared().quoteEvaluation().run(wanted, others, done -> {
            if (done % TOLD_EVERY == 0) {
                context.complain("checked " + done + " quotes");
            }
        });
    }
}

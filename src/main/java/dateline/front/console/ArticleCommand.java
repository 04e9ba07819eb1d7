package dateline.front.console;

import dateline.asking.timeline.ArticleFinder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an article's facts, speakers and days. */
@Command(
        name = "article",
        description = {"Shows what an article is, who speaks in it and which days it tells of.", ""},
        footer = {
            "",
            "Examples:",
            "  dateline article un-asks-for-aid-access.txt",
            "  dateline article thousand fighters trapped --paragraphs"
        })
final class ArticleCommand implements Callable<Integer> {
    private static final int CHOICES = 10;

    private final Context context;

    @Parameters(
            paramLabel = "ID-OR-TITLE",
            arity = "1..*",
            description = "The article's id, its title, or a part of either that no other article has.")
    List<String> words = List.of();

    @Option(names = "--paragraphs", description = "Shows its paragraphs as well.")
    boolean paragraphs;

    ArticleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ArticleFinder.Result result = context.prepared().stories().article(String.join(" ", words), CHOICES);
        if (context.json()) {
            JsonLines.write(context.streams().out(), ArticleJson.of(result, paragraphs));
        } else {
            context.print(ArticleText.of(result, paragraphs, context.streams().screen()));
        }
        return switch (result) {
            case ArticleFinder.Result.One _ -> Console.DONE;
            case ArticleFinder.Result.Several _, ArticleFinder.Result.None _ -> Console.NOT_ANSWERED;
        };
    }
}

package dateline.front.console;

import dateline.reading.article.Article;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads articles from files as they are, without an archive. */
final class ArticleFiles {
    /**
     * What was read.
     *
     * @param rejected how many could not be
     */
    record Read(List<Article> articles, int rejected) {
        Read {
            articles = List.copyOf(articles);
        }
    }

    private ArticleFiles() {}

    /** Reads files and folders in order, and tells on standard error what was rejected. */
    static Read read(Context context, List<Path> sources) {
        Services services = context.services();
        List<Article> articles = new ArrayList<>();
        List<ParseResult.Rejected> rejected = new ArrayList<>();
        for (Path source : sources) {
            services.corpusReader().read(source, item -> {
                ParseResult result = switch (item) {
                    case CorpusReader.Item.Raw raw -> services.parser().parse(raw.article());
                    case CorpusReader.Item.Bad bad -> bad.rejected();
                };
                switch (result) {
                    case ParseResult.Parsed parsed -> articles.add(parsed.article());
                    case ParseResult.Rejected bad -> {
                        rejected.add(bad);
                        context.complain("rejected " + bad.message());
                    }
                }
            });
        }
        return new Read(articles, rejected.size());
    }
}

package dateline;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.ReloadAction;
import dateline.asking.answer.Answerer;
import dateline.config.Settings;
import dateline.eval.Evaluation;
import dateline.front.console.PassageSearch;
import dateline.front.console.Services;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.util.Optional;

/** Puts the parts together, each when it is first asked for. */
final class Wiring implements Services {
    private final Settings settings;

    Wiring(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<IngestReport> prepare(Progress progress) {
        throw missing("archive");
    }

    @Override
    public ArchiveStatus status() {
        throw missing("archive");
    }

    @Override
    public ReloadAction reload() {
        throw missing("archive");
    }

    @Override
    public Answerer answerer() {
        throw missing("answerer");
    }

    @Override
    public PassageSearch search() {
        throw missing("search");
    }

    @Override
    public CorpusReader corpusReader() {
        return new CorpusReader(settings.reading());
    }

    @Override
    public ArticleParser parser() {
        return new ArticleParser();
    }

    @Override
    public Annotator annotator() {
        return new Annotator();
    }

    @Override
    public Evaluation evaluation() {
        throw missing("evaluation");
    }

    @Override
    public Runnable bot() {
        throw missing("bot");
    }

    @Override
    public void close() {
        // Nothing is open yet.
    }

    private static DatelineException missing(String part) {
        return new DatelineException("expected a build with the " + part + " in it, found one without");
    }
}

package dateline.front.console;

import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.config.Settings;
import dateline.config.SettingsLoader;
import dateline.reading.article.ParseResult;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one run of a command has in common: streams, options, and the services once they are asked for. */
final class Context implements AutoCloseable {
    private static final int REJECTED_SHOWN = 10;

    private final Streams streams;
    private final SettingsLoader loader;
    private final Function<Settings, Services> opener;
    private final GlobalOptions options = new GlobalOptions();
    private @Nullable Settings settings;
    private @Nullable Services services;
    private volatile boolean stopping;

    Context(Streams streams, SettingsLoader loader, Function<Settings, Services> opener) {
        this.streams = streams;
        this.loader = loader;
        this.opener = opener;
    }

    Streams streams() {
        return streams;
    }

    GlobalOptions options() {
        return options;
    }

    boolean json() {
        return options.json;
    }

    synchronized Settings settings() {
        Settings loaded = settings;
        if (loaded == null) {
            loaded = loader.load(new SettingsLoader.Overrides(options.corpus, options.data, options.config));
            settings = loaded;
        }
        return loaded;
    }

    synchronized Services services() {
        Services opened = services;
        if (opened == null) {
            opened = opener.apply(settings());
            services = opened;
        }
        return opened;
    }

    /** The services, with a corpus that is loaded and up to date. */
    Services prepared() {
        Services ready = services();
        Optional<IngestReport> done = withProgress(ready::prepare);
        done.ifPresent(this::tellWhatWasLoaded);
        return ready;
    }

    /** Does something long and shows on standard error how it goes on. */
    <T> T withProgress(Function<Progress, T> action) {
        var progress = new ReloadProgress(streams.err(), streams.screen(), System::nanoTime);
        try {
            return action.apply(progress);
        } finally {
            progress.close();
        }
    }

    private void tellWhatWasLoaded(IngestReport report) {
        complain("loaded " + report.articles() + " articles in " + ReportText.seconds(report.took()));
        report.rejected().stream()
                .limit(REJECTED_SHOWN)
                .map(ParseResult.Rejected::message)
                .forEach(message -> complain("rejected " + message));
        if (report.rejected().size() > REJECTED_SHOWN) {
            complain("rejected " + (report.rejected().size() - REJECTED_SHOWN) + " more");
        }
    }

    /** Prints to standard output at once. */
    void print(String text) {
        streams.out().print(text);
        streams.out().flush();
    }

    /** Prints one line to standard error, whatever it was made of. */
    void complain(String message) {
        streams.err().print("dateline: " + Printable.of(message) + "\n");
        streams.err().flush();
    }

    /** Closes, in the middle of a command. */
    void stop() {
        stopping = true;
        close();
    }

    /** Whether what a command runs into may only come from having been told to stop. */
    boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void close() {
        if (services != null) {
            services.close();
        }
    }
}

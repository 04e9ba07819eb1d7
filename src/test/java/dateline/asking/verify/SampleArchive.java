package dateline.asking.verify;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample corpus, loaded once for all tests of quotes and never changed. */
final class SampleArchive {
    private static final View VIEW = load();

    static final QuoteChecker CHECKER = new QuoteChecker(new SpeakerMatch(), new Annotator());

    private SampleArchive() {}

    static View view() {
        return VIEW;
    }

    private static View load() {
        try {
            Path folder = Files.createTempDirectory("quotes");
            var loaded = new Loaded(folder, Path.of("corpus"), new WordHashEncoder());
            loaded.reload();
            View view = loaded.archive().acquire();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                view.close();
                loaded.close();
                delete(folder);
            }));
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

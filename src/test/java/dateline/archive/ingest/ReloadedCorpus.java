package dateline.archive.ingest;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of short articles, empty at first, with its archive. */
abstract class ReloadedCorpus {
    static final String HARBOUR = "The harbour of Lindow was closed on Monday. Two ferries stayed at the pier.";
    static final String BRIDGE = "A bridge over the Tarn was opened. Cyclists crossed it first.";
    static final String SCHOOL = "The school board met for five hours. No vote was taken.";

    @TempDir
    Path folder;

    final WordHashEncoder encoder = new WordHashEncoder();
    Loaded corpus;

    @BeforeEach
    void open() {
        corpus = new Loaded(folder, encoder);
    }

    @AfterEach
    void close() {
        corpus.close();
    }
}

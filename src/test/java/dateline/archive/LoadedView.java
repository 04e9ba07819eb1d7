package dateline.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** For tests that read one small archive: loaded before each of them, and never changed. */
public abstract class LoadedView {
    @TempDir
    Path folder;

    protected Loaded loaded;
    protected View view;

    /** Writes the articles. */
    protected abstract void write(Loaded corpus);

    @BeforeEach
    void load() {
        loaded = new Loaded(folder);
        write(loaded);
        loaded.reload();
        view = loaded.archive().acquire();
    }

    @AfterEach
    void close() {
        view.close();
        loaded.close();
    }
}

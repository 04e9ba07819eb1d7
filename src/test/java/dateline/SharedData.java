package dateline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder with real articles and questions, which is no part of the project: the system property
 * {@code dateline.shared}, or else the folder {@code ../shared} beside the project. Tests on it are skipped, visibly,
 * where it is absent.
 */
public final class SharedData {
    private SharedData() {}

    /**
     * A file or folder of the shared data; skips the calling test when there is none.
     *
     * @param relative below the shared folder, with {@code /}; empty for the folder itself
     */
    public static Path orSkip(String relative) {
        Path path = root().resolve(relative);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no shared data at " + path);
        return path;
    }

    /** The same without skipping: what it names may be absent. */
    public static Path ifPresent(String relative) {
        return root().resolve(relative);
    }

    private static Path root() {
        String configured = System.getProperty("dateline.shared");
        Path root = configured == null ? Path.of("..", "shared") : Path.of(configured);
        return root.toAbsolutePath().normalize();
    }
}

package dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseFileTest {
    @Test
    void aDatabaseThatNobodyAsksForTenMinutesIsNotLetGo() {
        var config =
                DatabaseFile.config(new DatabaseFile.Place(Path.of("members"), "db/members", "wait", "move it away"));

        assertThat(config.getMinimumIdle()).isPositive();
        assertThat(config.getMaxLifetime()).as("for ever").isZero();
    }
}

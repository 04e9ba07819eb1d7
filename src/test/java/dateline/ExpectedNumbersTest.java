package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedNumbersTest {
    @TempDir
    Path folder;

    @Test
    void whatMovedIsNamedWithBothNumbers() {
        var expected = new ExpectedNumbers(Map.of("right who", "3/4", "wrong q1", "declined", "auroc", "0.900"));
        var found = new ExpectedNumbers(Map.of("right who", "4/4", "auroc", "0.910"));

        assertThat(expected.movedTo(found))
                .containsExactly("right who: expected 3/4, found 4/4", "wrong q1: expected declined, found nothing");
    }

    @Test
    void theFileKeepsThem() throws IOException {
        var numbers = new ExpectedNumbers(Map.of("right who", "3/4"));
        Path file = folder.resolve("expected.txt");

        numbers.write(file, "a command");

        assertThat(ExpectedNumbers.read(file)).isEqualTo(numbers);
        assertThat(file).content().contains("written by: a command");
    }
}

package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasesTest {
    @TempDir
    Path folder;

    @Test
    void anAcronymIsKnownByItsInitials() {
        assertThat(Aliases.NONE.same("the U.N.", "United Nations")).isTrue();
        assertThat(Aliases.NONE.same("World Health Organization", "WHO")).isTrue();
        assertThat(Aliases.NONE.same("Bank of England", "BoE")).isTrue();
        assertThat(Aliases.NONE.same("UN", "Union")).isFalse();
        assertThat(Aliases.NONE.same("EU", "United Nations")).isFalse();
    }

    @Test
    void aFileAddsNames() throws IOException {
        Path file = Files.writeString(folder.resolve("aliases.yaml"), "- [Harbour Union, Dockers]\n- [Red Line]\n");

        Aliases aliases = Aliases.load(file);

        assertThat(aliases.same("the dockers", "Harbour Union")).isTrue();
        assertThat(aliases.same("Red Line", "Harbour Union")).isFalse();
    }

    @Test
    void aFileThatIsAbsentListsNothing() {
        assertThat(Aliases.load(folder.resolve("none.yaml")).same("Dockers", "Harbour Union"))
                .isFalse();
    }

    @Test
    void aBadFileIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("aliases.yaml"), "- [Harbour Union]\n- name: x\n");

        assertThatThrownBy(() -> Aliases.load(file))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining(file + ":2")
                .hasMessageContaining("expected a list of lists");
    }
}

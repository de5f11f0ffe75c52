package cz.samantha.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackagesOfConfigurationTest {
    @TempDir
    Path folder;

    private Configuration read(String yaml) throws Exception {
        return ConfigurationReader.read(Files.writeString(folder.resolve("samantha.yaml"), yaml));
    }

    @Test
    void one_package_or_a_list_of_them_answers() throws Exception {
        assertThat(read("# nothing\n").packages()).containsExactly(Path.of("dialog-scripts/plzen"));
        assertThat(read("script: mesto\n").packages()).containsExactly(Path.of("mesto"));
        assertThat(read("scripts: [a, b/c]\n").packages()).containsExactly(Path.of("a"), Path.of("b/c"));
    }

    @Test
    void both_keys_together_are_refused() {
        assertThatThrownBy(() -> read("script: a\nscripts: [a, b]\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'script' and 'scripts' exclude each other");
    }

    @Test
    void a_list_that_is_none_is_empty_or_holds_a_package_twice_is_told() {
        assertThatThrownBy(() -> read("scripts: a\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'scripts' needs a list");
        assertThatThrownBy(() -> read("scripts: []\n")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> read("scripts: [{a: b}]\n")).hasMessageContaining("list of texts");
        assertThatThrownBy(() -> read("scripts: [a, a]\n")).hasMessageContaining("holds a twice");
    }
}

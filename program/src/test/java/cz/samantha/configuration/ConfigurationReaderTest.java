package cz.samantha.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationReaderTest {
    @TempDir
    Path folder;

    @Test
    void the_example_configuration_says_exactly_the_defaults() throws ConfigurationException {
        Path example = Path.of("..", "samantha.example.yaml");

        assertThat(ConfigurationReader.read(example)).isEqualTo(Configuration.DEFAULT);
    }

    @Test
    void what_is_not_written_keeps_its_default() throws Exception {
        Configuration read = read("""
            telephony:
              audiosocket:
                port: 19092
            """);

        assertThat(read.telephony().audiosocket()).isEqualTo(new Configuration.Address("127.0.0.1", 19092));
        assertThat(read.telephony().fastagi())
                .isEqualTo(Configuration.DEFAULT.telephony().fastagi());
        assertThat(read.mouth()).isEqualTo(Configuration.DEFAULT.mouth());
    }

    @Test
    void an_empty_file_is_the_default_configuration() throws Exception {
        assertThat(read("# nothing yet\n")).isEqualTo(Configuration.DEFAULT);
    }

    @Test
    void an_unknown_key_is_told_by_its_full_name() {
        assertThatThrownBy(() -> read("telephony:\n  audiosoket:\n    port: 1\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("samantha.yaml")
                .hasMessageContaining("'telephony.audiosoket'");
    }

    @Test
    void a_word_where_a_number_belongs_is_told_by_key() {
        assertThatThrownBy(() -> read("journal:\n  keep-days: thirty\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'journal.keep-days' needs a whole number");
    }

    @Test
    void broken_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> read("script: dialog-scripts/plzen\nmouth: [\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("samantha.yaml, line");
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> ConfigurationReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no configuration")
                .hasMessageContaining("none.yaml");
    }

    @Test
    void the_secret_is_not_shown() {
        assertThat(new Configuration.Manager("127.0.0.1", 5038, "samantha", "geheim").toString())
                .doesNotContain("geheim");
    }

    private Configuration read(String yaml) throws ConfigurationException, IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve("samantha.yaml"), yaml));
    }
}

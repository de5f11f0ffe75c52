package cz.samantha.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void each_script_package_may_have_an_ear_of_its_own_and_what_is_not_written_is_as_for_all() throws Exception {
        Configuration read = read("""
            scripts: [dialog-scripts/plzen, dialog-scripts/liberec]
            ear:
              server: ws://10.0.0.5:2700
            ears:
              dialog-scripts/liberec:
                engine: vosk-server
            """);

        assertThat(EngineChoice.of(read.earOf(Path.of("dialog-scripts/plzen"))))
                .isEqualTo(new EngineChoice.InProcess(Path.of("models/vosk-cs-samantha")));
        assertThat(EngineChoice.of(read.earOf(Path.of("dialog-scripts/liberec"))))
                .isEqualTo(new EngineChoice.Server(URI.create("ws://10.0.0.5:2700"), 8000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ear: {engine: whisper} | 'ear.engine' is whisper; there are: vosk, vosk-server",
                "ear: {server: '10.0.0.5:2700'} | has a value that cannot be used",
                "ear: {server: 'http://10.0.0.5'} | it has to look like ws://host:2700",
                "ear: {server-sample-rate-hz: 11025} | 8000 or a multiple of it",
                "ears: {dialog-scripts/brno: {engine: vosk}} | dialog-scripts/brno, which does not answer here",
                "ears: {dialog-scripts/plzen: {motor: vosk}} | there is no key 'ears.dialog-scripts/plzen.motor'",
                "ears: {dialog-scripts/plzen: vosk} | 'ears.dialog-scripts/plzen' is a section of several keys",
                "ears: vosk | 'ears' is a section",
            })
    void an_ear_that_cannot_be_is_told_by_key(String yaml, String told) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(told);
    }

    private Configuration read(String yaml) throws ConfigurationException, IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve("samantha.yaml"), yaml));
    }
}

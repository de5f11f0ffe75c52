package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hinders the service from starting; that it starts is shown by the end-to-end tests. */
final class ServeCommandTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"fastagi, audiosocket, FastAGI", "audiosocket, fastagi, AudioSocket"})
    void a_port_in_use_is_told_with_the_setting_that_changes_it(String taken, String other, String name)
            throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int freePort = freePort();

            Outcome outcome = serve("""
                telephony:
                  %s: {port: %d}
                  %s: {port: %d}
                """.formatted(taken, occupant.getLocalPort(), other, freePort));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains(name, "127.0.0.1:" + occupant.getLocalPort(), "another program")
                    .contains("telephony." + taken + ".port", "samantha.yaml");
        }
    }

    @Test
    void a_broken_script_package_is_told_in_czech_with_file_and_line() throws IOException {
        Path copy = Outcome.copyOfPlzen(temp.resolve("kopie"));
        Outcome.replace(copy.resolve("settings.yaml"), "queue: kmb", "fronta: kmb");

        Outcome outcome = serve("script: " + copy + "\n" + freePorts());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("kopie nelze použít").containsPattern("settings\\.yaml:\\d+: klíč „fronta“");
    }

    @Test
    void a_missing_model_is_told_with_the_command_that_gets_it() throws IOException {
        Outcome outcome = serve("ear: {model: " + temp.resolve("nikde") + "}\n" + freePorts());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("nikde", "missing", "./samantha models fetch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telephony:\n  manager:\n    secret: \"tajemstvi\n",
                "telephony: {manager: {secret: tajemstvi, sekret: x}}\n",
                "script: a\nscript: b\n",
                "- script\n",
                "time-zone: Mars/Phobos\n",
                "telephony: {fastagi: {port: 70000}}\n",
                "telephony: {audiosocket: {port: many}}\n",
                "telephony: {max-calls: 0}\n",
                "journal: {keep-days: -1}\n",
                "mouth: {voice: nobody}\n",
                "journal: {file: [a, b]}\n",
                "ear:\n"
            })
    void a_broken_configuration_is_wrong_use_and_shows_no_secret(String yaml) throws IOException {
        Outcome outcome = serve(yaml);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("samantha.yaml")
                .doesNotContain("tajemstvi", "Exception", "java.", "should not have happened");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void a_configuration_that_is_not_there_or_not_text_is_told() throws IOException {
        Outcome missing =
                Outcome.of("serve", "--config", temp.resolve("neni.yaml").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no configuration", "neni.yaml", "samantha.example.yaml");

        Path latin = Files.write(temp.resolve("latin.yaml"), new byte[] {'#', ' ', (byte) 0xe1, '\n'});
        assertThat(Outcome.of("serve", "--config", latin.toString()).err()).contains("latin.yaml", "UTF-8");
        assertThat(Outcome.of("serve", "--config", temp.toString()).status()).isEqualTo(2);
    }

    private static String freePorts() throws IOException {
        return "telephony: {fastagi: {port: %d}, audiosocket: {port: %d}}%n".formatted(freePort(), freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Outcome serve(String yaml) throws IOException {
        Path file = Files.writeString(temp.resolve("samantha.yaml"), yaml);
        return Outcome.of("serve", "--config", file.toString());
    }
}

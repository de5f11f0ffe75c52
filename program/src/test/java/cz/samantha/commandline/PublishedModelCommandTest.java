package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.fetch.ModelServer;
import cz.samantha.catalogue.fetch.ModelZip;
import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that somebody else publishes: here the built-in one, on a server of loopback. */
final class PublishedModelCommandTest {
    private static final String NAME = "vosk-model-published-cs";

    @TempDir
    Path root;

    private Path zip = Path.of("");
    private Path store = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private ModelServer server;

    @BeforeEach
    void publish_a_model() throws IOException {
        zip = ModelZip.pack(root.resolve(NAME + ".zip"), NAME + "/");
        server = ModelServer.start(Files.readAllBytes(zip));
        store = root.resolve("cache/models");
        Outcome.copy(Outcome.ROOT.resolve("models"), root.resolve("models"));
        publish(Checksums.sha256(zip));
    }

    @AfterEach
    void close_the_server() {
        server.close();
    }

    @Test
    void it_is_fetched_once_listed_and_verified() {
        assertThat(models("list").out()).containsPattern(NAME + " +model +missing +\\d+\\.\\d MB +MIT +Published");
        assertThat(models("verify").out()).containsPattern(NAME + " +not here");

        Outcome fetched = models("fetch", NAME);

        assertThat(fetched.status()).isZero();
        assertThat(fetched.out()).isEqualTo(NAME + " is here now\n");
        assertThat(fetched.err()).contains("Downloading " + server.address(), "(50 %)", "(100 %)");
        assertThat(models("list").out()).containsPattern(NAME + " +model +here +\\d+\\.\\d MB");
        assertThat(models("verify").out()).containsPattern(NAME + " +whole, 1\\d files");
        Outcome again = models("fetch", NAME);
        assertThat(again.out()).isEqualTo(NAME + " is here already\n");
        assertThat(again.err()).isEmpty();
        assertThat(server.asked()).containsExactly("whole");
    }

    @Test
    void a_damaged_file_is_told_by_name() throws IOException {
        models("fetch", NAME);
        Files.writeString(store.resolve(NAME).resolve("am/final.mdl"), "?", StandardOpenOption.APPEND);

        Outcome outcome = models("verify");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).containsPattern(NAME + " +WRONG: .*am/final.mdl is not what");
    }

    @Test
    void a_broken_download_and_no_network_are_told_with_status_3() {
        server.breakAfter(100_000);
        Outcome broken = models("fetch", NAME);
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.err()).contains("broke off after 0.1 of", "Run the command again");

        server.close();
        Outcome unreachable = models("fetch", NAME);
        assertThat(unreachable.status()).isEqualTo(3);
        assertThat(unreachable.err()).contains("takes no connection", "--from FILE");
    }

    @Test
    void in_a_closed_network_it_comes_from_a_file_or_a_mirror() throws IOException {
        String published = server.address().toString();
        server.close();

        Outcome fromFile = models("fetch", NAME, "--from", zip.toString());
        assertThat(fromFile.status()).isZero();
        assertThat(fromFile.err()).doesNotContain(published);

        Outcome.replace(store.resolve(NAME + ".checksums.yaml"), "am/final.mdl", "am/other.mdl");
        try (ModelServer mirror = ModelServer.start(Files.readAllBytes(zip))) {
            Outcome fromMirror =
                    models("fetch", NAME, "--from", mirror.address().toString());
            assertThat(fromMirror.status()).isZero();
            assertThat(fromMirror.err()).contains("am/other.mdl is missing", "Downloading " + mirror.address());
        }
    }

    @Test
    void wrong_uses_of_from_are_told() {
        Outcome noAddress = models("fetch", NAME, "--from", "ftp://mirror/a.zip");
        assertThat(noAddress.status()).isEqualTo(2);
        assertThat(noAddress.err()).contains("ftp://mirror/a.zip", "http://");

        Outcome voice = models("fetch", "voice-dita", "--from", zip.toString());
        assertThat(voice.status()).isEqualTo(2);
        assertThat(voice.err()).contains("voice-dita is none");

        Outcome noFile =
                models("fetch", NAME, "--from", root.resolve("neni.zip").toString());
        assertThat(noFile.status()).isEqualTo(3);
        assertThat(noFile.err()).contains("neni.zip", server.address().toString());
    }

    @Test
    void what_has_the_wrong_checksum_is_refused() throws IOException {
        Outcome.replace(root.resolve("models/catalogue.yaml"), Checksums.sha256(zip), "0".repeat(64));

        Outcome outcome = models("fetch", NAME);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains(Checksums.sha256(zip), "0".repeat(64), NAME + ".zip.refused");
        assertThat(store.resolve(NAME)).doesNotExist();
    }

    private void publish(String sha256) throws IOException {
        String entry = """

            - name: %s
              kind: published-model
              title: Published for tests
              licence: MIT
              source: %s
              bytes: %d
              sha256: %s
            """.formatted(NAME, server.address(), Files.size(zip), sha256);
        Files.writeString(root.resolve("models/catalogue.yaml"), entry, StandardOpenOption.APPEND);
    }

    private Outcome models(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "models";
        System.arraycopy(words, 0, all, 1, words.length);
        return Outcome.in(new Home(root, root.resolve("cache")), "", all);
    }
}

package cz.samantha.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueTest {
    private static final Path MODELS = Path.of("..", "models");

    @TempDir
    Path folder;

    @Test
    void the_built_in_model_is_what_the_catalogue_says() throws IOException {
        CatalogueEntry entry = Catalogue.read(MODELS.resolve("catalogue.yaml"))
                .find("vosk-cs-samantha")
                .orElseThrow();

        assertThat(entry).isInstanceOfSatisfying(CatalogueEntry.RecognitionModel.class, model -> {
            assertThat(model.files()).hasSizeGreaterThan(5);
            assertThat(faults(MODELS.resolve(model.folder()), model.files())).isEmpty();
        });
    }

    @Test
    void the_voice_of_the_line_is_a_debian_package() throws IOException {
        assertThat(Catalogue.read(MODELS.resolve("catalogue.yaml")).find("voice-dita"))
                .containsInstanceOf(CatalogueEntry.Voice.class);
    }

    @Test
    void the_published_czech_model_has_source_size_licence_and_checksum() throws IOException {
        assertThat(Catalogue.read(MODELS.resolve("catalogue.yaml")).find("vosk-model-small-cs-0.4-rhasspy"))
                .get()
                .isInstanceOfSatisfying(CatalogueEntry.PublishedModel.class, model -> {
                    assertThat(model.licence()).isEqualTo("MIT");
                    assertThat(model.source()).hasScheme("https").hasPath("/vosk/models/" + model.name() + ".zip");
                    assertThat(model.bytes()).isEqualTo(46_088_666);
                    assertThat(model.sha256()).matches("[0-9a-f]{64}");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: ../up, source: 'https://a/b.zip', bytes: 1",
                "name: a, bytes: 1",
                "name: a, source: 'https://a/b.zip'",
                "name: a, source: 'https://a/b.zip', bytes: 0",
                "name: a, source: 'ftp://a/b.zip', bytes: 1",
                "name: a, source: 'https://a/b.zip', bytes: 1, sha256: 12ab",
            })
    void a_published_model_without_plain_name_source_or_size_is_refused(String entry) throws IOException {
        Path file = Files.writeString(
                folder.resolve("catalogue.yaml"), "- {kind: published-model, title: t, licence: l, " + entry + "}\n");

        assertThatThrownBy(() -> Catalogue.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("catalogue.yaml")
                .hasMessageContaining("needs");
    }

    @Test
    void a_damaged_and_a_missing_file_are_told_by_name() throws IOException {
        Files.writeString(folder.resolve("a"), "one bit more");
        Map<String, String> expected = Map.of("a", "00", "b", "00");

        assertThat(faults(folder, expected))
                .anySatisfy(fault -> assertThat(fault).contains("/a is not what the catalogue says"))
                .anySatisfy(fault -> assertThat(fault).contains("/b is missing"));
    }

    @Test
    void the_checksum_is_that_of_the_standard() throws IOException {
        Path abc = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(Checksums.sha256(abc)).startsWith("ba7816bf8f01cfea414140de5dae2223");
    }

    @Test
    void a_broken_catalogue_is_told_by_name() throws IOException {
        Path broken = Files.writeString(folder.resolve("catalogue.yaml"), "- name: x\n  kind: elephant\n");

        assertThatThrownBy(() -> Catalogue.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("catalogue.yaml");
    }

    private static java.util.List<String> faults(Path folder, Map<String, String> files) {
        try {
            return Checksums.faults(folder, files);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

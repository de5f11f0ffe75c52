package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On copies of the built-in model. */
final class VoskModelFolderTest {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");

    /** Where the flags stand in the graph's head: after a number, two texts with their lengths, and a version. */
    private static final int FLAGS_OF_GRAPH = 4 + (4 + "const".length()) + (4 + "standard".length()) + 4;

    @TempDir
    Path temp;

    private Path model = Path.of("");

    @BeforeEach
    void copy_the_model() throws IOException {
        model = copyOfTheModel(temp.resolve("model"));
    }

    static Path copyOfTheModel(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(MODEL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    @Test
    void the_built_in_model_is_whole() {
        assertThat(VoskModelFolder.missing(model)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am/final.mdl",
                "conf/mfcc.conf",
                "conf/model.conf",
                "graph/phones/word_boundary.int",
                "graph/HCLr.fst",
                "graph/Gr.fst",
                "graph/words.txt"
            })
    void a_needed_file_that_is_missing_is_told(String file) throws IOException {
        Files.delete(model.resolve(file));

        assertThat(VoskModelFolder.missing(model)).containsOnlyOnce(file);
    }

    @Test
    void a_graph_that_holds_its_words_needs_no_file_of_words() throws IOException {
        Files.delete(model.resolve("graph/words.txt"));
        Path graph = model.resolve("graph/Gr.fst");
        byte[] bytes = Files.readAllBytes(graph);
        bytes[FLAGS_OF_GRAPH] |= 2;
        Files.write(graph, bytes);

        assertThat(VoskModelFolder.missing(model)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 12, 30})
    void a_graph_that_is_cut_off_holds_no_words(int length) throws IOException {
        Files.delete(model.resolve("graph/words.txt"));
        Path graph = model.resolve("graph/Gr.fst");
        Files.write(graph, java.util.Arrays.copyOf(Files.readAllBytes(graph), length));

        assertThat(VoskModelFolder.missing(model)).containsExactly("graph/words.txt");
    }

    @Test
    void speaker_adaptation_is_whole_or_not_there() throws IOException {
        Files.createDirectories(model.resolve("ivector"));
        Files.createFile(model.resolve("ivector/final.ie"));

        assertThat(VoskModelFolder.missing(model)).contains("ivector/final.mat").doesNotContain("ivector/final.ie");
    }

    @Test
    void some_other_folder_is_no_model() throws IOException {
        assertThat(VoskModelFolder.missing(Files.createDirectory(temp.resolve("empty"))))
                .contains("am/final.mdl", "graph/HCLr.fst");
    }

    @ParameterizedTest
    @CsvSource({
        "--sample-frequency=8000, 8000",
        "--sample-frequency=16000, 16000",
        "--sample_frequency = 16000 # wide, 16000",
        "--sample-frequency=16000.0, 16000",
        "--num-ceps=40, 16000",
        "--sample-frequency=16000|--allow-upsample=true, 8000",
        "--sample-frequency=16000|--allow-upsample, 8000",
        "--sample-frequency=16000|--allow-upsample=false, 16000",
    })
    void the_model_is_told_audio_at_a_rate_that_it_takes(String configuration, int rateHz) throws IOException {
        Files.write(model.resolve("conf/mfcc.conf"), List.of(configuration.split("\\|")));

        assertThat(VoskSampleRate.of(model)).isEqualTo(rateHz);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sample-frequency=44100", "--sample-frequency=many"})
    void a_rate_that_cannot_be_made_of_the_telephones_is_told(String configuration) throws IOException {
        Files.writeString(model.resolve("conf/mfcc.conf"), configuration);

        assertThatThrownBy(() -> VoskSampleRate.of(model))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(model.toString());
    }
}

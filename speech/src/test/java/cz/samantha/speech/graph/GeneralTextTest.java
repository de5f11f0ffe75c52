package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneralTextTest {
    @TempDir
    private Path model;

    @Test
    void a_model_may_carry_sentences_and_words_in_their_order() throws IOException {
        write("sentences.txt.gz", "dobrý den\nto nevím\n");
        write("words.txt.gz", "nevím\nahoj\n");

        assertThat(GeneralText.of(model))
                .isEqualTo(new GeneralText(
                        List.of(List.of("dobrý", "den"), List.of("to", "nevím")), List.of("nevím", "ahoj")));
    }

    @Test
    void a_model_without_any_has_none() throws IOException {
        assertThat(GeneralText.of(model)).isEqualTo(GeneralText.none());
    }

    @Test
    void the_built_in_model_carries_what_the_recipe_made() throws IOException {
        GeneralText text = GeneralText.of(Path.of("..", "models", "vosk-cs-samantha"));

        assertThat(text.words()).hasSizeGreaterThan(50_000).doesNotHaveDuplicates();
        assertThat(text.sentences()).hasSizeGreaterThan(20_000).allMatch(sentence -> sentence.size() > 1);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(model.resolve("words"));
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(model.resolve("words").resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PronounceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void each_word_is_told_once_with_every_way_it_can_sound() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "městský byt\nbyt\n");

        Outcome outcome = Outcome.of("models", "pronounce", text.toString());

        assertThat(outcome.lines()).containsExactly("byt\tb i t", "byt\tb i d", "městský\tm N e s c k ii");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void a_file_that_is_missing_or_in_another_encoding_is_named() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path latin = Files.write(folder.resolve("latin.txt"), "žlutý".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Outcome.of("models", "pronounce", missing.toString()).err()).contains("There is no file " + missing);
        assertThat(Outcome.of("models", "pronounce", latin.toString()).err()).contains(latin + " is not in UTF-8");
    }
}

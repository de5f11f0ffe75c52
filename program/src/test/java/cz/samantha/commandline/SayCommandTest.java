package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.WavFile;
import cz.samantha.rehearsal.RequiredParts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SayCommandTest {
    @TempDir
    Path temp;

    @BeforeEach
    void the_voice_is_here() throws InterruptedException {
        RequiredParts.voices();
    }

    @Test
    void a_text_becomes_a_file_that_callers_could_hear() throws Exception {
        Path file = temp.resolve("novy/pozdrav.wav");

        Outcome outcome = Outcome.of("say", "-o", file.toString(), "Dobrý den.");

        assertThat(outcome.status()).isZero();
        assertThat(WavFile.read(file).durationMillis()).isBetween(400L, 2_000L);
    }

    @Test
    void ssml_that_is_not_well_formed_is_told_with_its_position_and_without_its_text() {
        Path file = temp.resolve("x.wav");

        Outcome outcome =
                Outcome.of("say", "--ssml", "-o", file.toString(), "<speak>Dobrý den,\n<break tajemství</speak>");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("line 2, column").doesNotContain("tajemství", "Exception");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_by_name() throws Exception {
        Path inTheWay = Files.createFile(temp.resolve("soubor"));

        Outcome below = Outcome.of("say", "-o", inTheWay.resolve("x.wav").toString(), "Ahoj.");
        Outcome folder = Outcome.of("say", "-o", temp.toString(), "Ahoj.");

        assertThat(below.status()).isEqualTo(1);
        assertThat(below.err()).contains("soubor/x.wav cannot be written");
        assertThat(folder.status()).isEqualTo(1);
        assertThat(folder.err()).contains(temp + " cannot be written");
    }
}

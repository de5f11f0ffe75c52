package cz.samantha.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WavFileTest {
    @TempDir
    Path folder;

    @Test
    void telephone_audio_survives_a_round_trip_through_a_file() throws IOException {
        Audio tone = Audio.ofSamples(tone(440, 8000, 8000));
        Path file = folder.resolve("sub/tone.wav");

        WavFile.write(file, tone);

        assertThat(WavFile.read(file)).isEqualTo(tone);
    }

    @Test
    void another_rate_is_converted_to_eight_kilohertz_at_the_same_loudness() throws IOException {
        Path file = folder.resolve("wide.wav");
        WavFile.write(file, tone(440, 32000, 32000), 32000);

        Audio read = WavFile.read(file);

        assertThat(read.durationMillis()).isEqualTo(1000);
        assertThat(Loudness.dbfs(read.slice(800, 7200)))
                .isCloseTo(
                        Loudness.dbfs(Audio.ofSamples(tone(440, 8000, 8000)).slice(800, 7200)),
                        org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void a_file_that_is_no_wav_is_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("text.wav"), "this is no sound at all, only a text");

        assertThatThrownBy(() -> WavFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text.wav")
                .hasMessageContaining("not a WAV file");
    }

    @Test
    void a_wav_cut_off_in_its_header_is_refused_by_name() throws IOException {
        Path file = folder.resolve("short.wav");
        WavFile.write(file, Audio.silence(100));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));

        assertThatThrownBy(() -> WavFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("short.wav");
    }

    @Test
    void a_missing_file_is_told_by_name() {
        assertThatThrownBy(() -> WavFile.read(folder.resolve("nothing.wav")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing.wav");
    }

    private static short[] tone(double frequencyHz, int sampleRateHz, int samples) {
        short[] result = new short[samples];
        for (int i = 0; i < samples; i++) {
            result[i] = (short) Math.round(8000 * Math.sin(2 * Math.PI * frequencyHz * i / sampleRateHz));
        }
        return result;
    }
}

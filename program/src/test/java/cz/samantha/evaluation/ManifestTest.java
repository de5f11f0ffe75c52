package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.samantha.audio.Audio;
import cz.samantha.audio.WavFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestTest {
    private static final String HEADER =
            "file\tset\ttext\ttopics\tvoice\tsnr_db\tspeech_start_ms\tspeech_end_ms\tpause_start_ms\tpause_end_ms\n";

    @TempDir
    Path folder;

    @BeforeEach
    void record_two_seconds() throws IOException {
        WavFile.write(folder.resolve("a.wav"), Audio.silence(2_000));
    }

    @Test
    void a_line_tells_all_about_a_recording() throws IOException {
        List<LabelledRecording> recordings =
                read("a.wav\ttune\tKde vás najdu?\tadresa|kontakty\tph\t14.5\t300\t1700\t800\t1200\n");

        assertThat(recordings)
                .containsExactly(new LabelledRecording(
                        2,
                        folder.resolve("a.wav"),
                        "tune",
                        "Kde vás najdu?",
                        List.of("adresa", "kontakty"),
                        "ph",
                        OptionalDouble.of(14.5),
                        300,
                        1_700,
                        Optional.of(new Pause(800, 1_200)),
                        "",
                        ""));
    }

    @Test
    void topics_noise_level_and_pause_may_be_empty_and_noise_needs_neither_text_nor_times() throws IOException {
        List<LabelledRecording> recordings = read("a.wav\ttune\tahoj\t\tph\t\t300\t2000\n\na.wav\tnoise\n");

        assertThat(recordings.getFirst().topics()).isEmpty();
        assertThat(recordings.getFirst().snrDb()).isEmpty();
        assertThat(recordings.getFirst().pause()).isEmpty();
        assertThat(recordings.getLast().isNoise()).isTrue();
        assertThat(recordings.getLast().line()).isEqualTo(4);
    }

    @Test
    void columns_are_found_by_name_and_others_do_not_count() throws IOException {
        Files.writeString(
                folder.resolve("manifest.tsv"),
                "\uFEFFnote\t" + HEADER.replace("\n", "\r\n") + "x\ta.wav\ttune\tahoj\t\t\t\t0\t1500\t\t\r\n");

        assertThat(Manifest.read(folder))
                .singleElement()
                .extracting(LabelledRecording::speechEndMillis)
                .isEqualTo(1_500L);
    }

    @Test
    void the_kind_of_noise_and_the_line_may_be_told_in_columns_of_their_own() throws IOException {
        Files.writeString(
                folder.resolve("manifest.tsv"),
                HEADER.replace("\n", "\tnoise\tline\n") + "a.wav\ttune\tahoj\t\t\t\t0\t1500\t\t\tstreet\tgsm+loss5\n");

        assertThat(Manifest.read(folder)).singleElement().satisfies(recording -> {
            assertThat(recording.noise()).isEqualTo("street");
            assertThat(recording.telephone()).isEqualTo("gsm+loss5");
        });
    }

    @Test
    void a_missing_column_is_named_with_the_first_line() throws IOException {
        Files.writeString(folder.resolve("manifest.tsv"), HEADER.replace("speech_end_ms\t", ""));

        assertThatThrownBy(() -> Manifest.read(folder))
                .hasMessageContainingAll("manifest.tsv:1:", "lacks the column(s) speech_end_ms;");
    }

    @Test
    void a_folder_without_a_manifest_or_with_nothing_in_it_is_told() {
        assertThatThrownBy(() -> Manifest.read(folder)).hasMessageContainingAll("There is no", "speech_start_ms");
        assertThatThrownBy(() -> read("\n")).hasMessageContaining("names no recording");
    }

    @Test
    void a_manifest_in_another_encoding_is_told() throws IOException {
        Files.write(folder.resolve("manifest.tsv"), "žádost".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> Manifest.read(folder)).hasMessageContaining("not in UTF-8");
    }

    @Test
    void every_fault_is_told_with_its_line() {
        assertThat(faults("""
            a.wav\t\tahoj\t\tph\t30\t0\t1000\t\t
            a.wav\ttune\t\t\tph\t30\t0\t1000\t\t
            a.wav\ttune\tahoj\t\tph\tmnoho\t0\t1000\t\t
            a.wav\ttune\tahoj\t\tph\t30\t0\t\t\t
            a.wav\ttune\tahoj\t\tph\t30\t0\t2100\t\t
            a.wav\ttune\tahoj\t\tph\t30\t-5\t1000\t\t
            a.wav\ttune\tahoj\t\tph\t30\t900\t800\t\t
            a.wav\ttune\tahoj\t\tph\t30\t500\t1500\t400\t800
            a.wav\ttune\tahoj\t\tph\t30\t500\t1500\t800\t
            """))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("manifest.tsv:2: set is empty"),
                        fault -> assertThat(fault).contains("manifest.tsv:3: text is empty"),
                        fault -> assertThat(fault).contains("manifest.tsv:4: snr_db is 'mnoho'"),
                        fault -> assertThat(fault).contains("manifest.tsv:5: speech_end_ms is empty"),
                        fault -> assertThat(fault).contains("manifest.tsv:6: speech_end_ms is 2100", "0 to 2000 ms"),
                        fault -> assertThat(fault).contains("manifest.tsv:7: speech_start_ms is -5"),
                        fault -> assertThat(fault).contains("manifest.tsv:8: speech_end_ms is 800", "900 to 2000"),
                        fault -> assertThat(fault).contains("manifest.tsv:9: pause_start_ms is 400", "500 to 1500"),
                        fault -> assertThat(fault).contains("manifest.tsv:10: pause_end_ms is empty"));
    }

    @Test
    void a_line_with_too_many_columns_is_told() {
        assertThat(faults("a.wav\ttune\tahoj\t\tph\t30\t0\t1000\t\t\tx\n"))
                .singleElement()
                .asString()
                .contains("manifest.tsv:2: 11 columns where the first line has 10");
    }

    @Test
    void recordings_that_are_missing_damaged_or_no_telephone_audio_are_told_with_their_line() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("a.wav"));
        Files.write(folder.resolve("utrzeny.wav"), Arrays.copyOf(whole, 4_000));
        Files.writeString(folder.resolve("text.wav"), "Tohle není zvuk. ".repeat(20));
        Files.createFile(folder.resolve("prazdny.wav"));
        WavFile.write(folder.resolve("ticho.wav"), Audio.EMPTY);
        WavFile.write(folder.resolve("siroky.wav"), new short[16_000], 16_000);
        writeStereo(folder.resolve("stereo.wav"));

        assertThat(faults(noise("neni", "utrzeny", "text", "prazdny", "ticho", "siroky", "stereo") + ".\tnoise\n"))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("manifest.tsv:2:", "neni.wav", "no such WAV file"),
                        fault -> assertThat(fault).contains("manifest.tsv:3:", "utrzeny.wav is cut off"),
                        fault -> assertThat(fault).contains("manifest.tsv:4:", "text.wav is not a WAV file"),
                        fault -> assertThat(fault).contains("manifest.tsv:5:", "prazdny.wav"),
                        fault -> assertThat(fault).contains("manifest.tsv:6:", "ticho.wav holds no audio"),
                        fault -> assertThat(fault).contains("manifest.tsv:7:", "16000 Hz", "8000 Hz, 1 channel"),
                        fault -> assertThat(fault).contains("manifest.tsv:8:", "2 channel(s)"),
                        fault -> assertThat(fault).contains("manifest.tsv:9:", folder.toString()));
    }

    @Test
    void of_very_many_faults_some_are_told_and_the_rest_is_counted() {
        assertThat(faults("x.wav\tnoise\n".repeat(50))).hasSize(21).last().isEqualTo("and 30 more faults");
    }

    private static String noise(String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(name).append(".wav\tnoise\n");
        }
        return lines.toString();
    }

    private static void writeStereo(Path file) throws IOException {
        AudioFormat format = new AudioFormat(8_000, 16, 2, true, false);
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(new byte[3_200]), format, 800)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }

    private List<String> faults(String lines) {
        Throwable thrown = catchThrowable(() -> read(lines));
        assertThat(thrown).isInstanceOf(ManifestException.class);
        return String.valueOf(thrown.getMessage()).lines().toList();
    }

    private List<LabelledRecording> read(String lines) throws IOException {
        Files.writeString(folder.resolve("manifest.tsv"), HEADER + lines);
        return Manifest.read(folder);
    }
}

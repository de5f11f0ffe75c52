package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.audio.Audio;
import cz.samantha.audio.Resampler;
import cz.samantha.audio.WavFile;
import cz.samantha.configuration.Home;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.voskserver.TestVoskServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vosk.Model;

final class TranscribeCommandTest {
    @TempDir
    Path temp;

    private Path quiet = Path.of("");

    @BeforeEach
    void record_a_second_of_silence() throws IOException {
        quiet = temp.resolve("ticho.wav");
        WavFile.write(quiet, Audio.silence(1_000));
    }

    @Test
    void speech_becomes_text_with_words_alternatives_and_the_end_of_the_turn() throws Exception {
        Path file = temp.resolve("dotaz.wav");
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            WavFile.write(file, Audio.silence(500).then(voice.speak("kde vás najdu")));
        }

        assertThat(Outcome.of("transcribe", file.toString()).out()).isEqualTo(file + "\tkde vás najdu\n");

        Outcome outcome = Outcome.of("transcribe", "--json", file.toString(), quiet.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.lines()).hasSize(2);
        JsonNode heard = Json.MAPPER.readTree(outcome.lines().get(0));
        assertThat(heard.path("file").asText()).isEqualTo(file.toString());
        assertThat(heard.path("text").asText()).isEqualTo("kde vás najdu");
        JsonNode utterance = heard.at("/utterances/0");
        assertThat(utterance.path("words")).hasSize(3);
        assertThat(utterance.at("/words/0/startMillis").asLong()).isGreaterThan(300);
        assertThat(utterance.at("/words/0/confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(utterance.path("alternatives").isArray()).isTrue();
        assertThat(utterance.path("decidedAtMillis").asLong())
                .isGreaterThan(utterance.path("endOfSpeechMillis").asLong());
        assertThat(Json.MAPPER.readTree(outcome.lines().get(1)).path("utterances"))
                .isEmpty();
    }

    @Test
    void a_file_that_cannot_be_heard_is_named_and_the_others_are_heard_all_the_same() throws IOException {
        Path missing = temp.resolve("neni.wav");
        Path text = Files.writeString(temp.resolve("text.wav"), "Dobrý den, tohle není zvuk. ".repeat(20));
        Path empty = Files.createFile(temp.resolve("prazdny.wav"));
        Path torn = Files.write(temp.resolve("utrzeny.wav"), Arrays.copyOf(Files.readAllBytes(quiet), 4_000));
        Path stub = Files.write(temp.resolve("pahyl.wav"), Arrays.copyOf(Files.readAllBytes(quiet), 20));

        Outcome outcome = Outcome.of(
                "transcribe",
                missing.toString(),
                text.toString(),
                empty.toString(),
                torn.toString(),
                stub.toString(),
                temp.toString(),
                quiet.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(quiet + "\t\n");
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("neni.wav", "no such"),
                        line -> assertThat(line).contains("text.wav", "not a WAV"),
                        line -> assertThat(line).contains("prazdny.wav"),
                        line -> assertThat(line).contains("utrzeny.wav", "cut off"),
                        line -> assertThat(line).contains("pahyl.wav"),
                        line -> assertThat(line).contains(temp.toString()));
        assertThat(outcome.err()).doesNotContain("Exception", "should not have happened");
    }

    @Test
    void a_recording_of_another_rate_in_stereo_is_heard_as_over_the_telephone() throws Exception {
        Path file = temp.resolve("cd.wav");
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            writeStereo(file, Audio.silence(500).then(voice.speak("kde vás najdu")));
        }

        Outcome outcome = Outcome.of("transcribe", file.toString());

        assertThat(outcome.out()).isEqualTo(file + "\tkde vás najdu\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void a_recording_without_sound_is_told() throws IOException {
        Path file = temp.resolve("prazdny.wav");
        WavFile.write(file, Audio.ofSamples(new short[0]));

        Outcome outcome = Outcome.of("transcribe", file.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("prazdny.wav", "without any sound");
    }

    @Test
    void an_overdriven_recording_is_heard_and_told() throws Exception {
        Path file = temp.resolve("prebuzeny.wav");
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            WavFile.write(file, Audio.silence(500).then(overdriven(voice.speak("kde vás najdu"))));
        }

        Outcome outcome = Outcome.of("transcribe", file.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith(file + "\t");
        assertThat(outcome.err()).contains("prebuzeny.wav is overdriven", "less gain");
    }

    @Test
    void two_minutes_of_noise_are_worked_off_and_no_words_in_it_are_made_up() throws IOException {
        Path file = temp.resolve("sum.wav");
        Random dice = new Random(3);
        short[] noise = new short[8_000 * 120];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) (1_500 * dice.nextGaussian());
        }
        WavFile.write(file, Audio.ofSamples(noise));

        Outcome outcome = Outcome.of("transcribe", file.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo(file + "\t\n");
    }

    @Test
    void a_vosk_server_that_is_not_there_is_told() {
        Outcome outcome = Outcome.of("transcribe", "--model", "ws://127.0.0.1:1", quiet.toString());

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("ws://127.0.0.1:1 cannot be reached");
        assertThat(outcome.err()).doesNotContain("Exception");
    }

    @Test
    void through_a_vosk_server_the_same_is_heard() throws Exception {
        Path file = temp.resolve("dotaz.wav");
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            Audio twice = Audio.silence(500)
                    .then(voice.speak("kde vás najdu"))
                    .then(Audio.silence(2_000))
                    .then(voice.speak("jaké doklady si mám vzít"));
            WavFile.write(file, twice);
        }
        try (Model model = new Model(
                        Outcome.ROOT.resolve("models/vosk-cs-samantha").toString());
                TestVoskServer server = new TestVoskServer(model, 0)) {
            Outcome elsewhere = Outcome.of(
                    "transcribe", "--json", "--model", server.address().toString(), file.toString());

            assertThat(elsewhere.err()).isEmpty();
            assertThat(elsewhere.out())
                    .contains("\"text\":\"kde vás najdu\"")
                    .isEqualTo(
                            Outcome.of("transcribe", "--json", file.toString()).out());
        }
    }

    private static Audio overdriven(Audio audio) {
        short[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.clamp(samples[i] * 30L, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }

    private static void writeStereo(Path file, Audio audio) throws IOException {
        float[] telephone = new float[audio.sampleCount()];
        for (int i = 0; i < telephone.length; i++) {
            telephone[i] = audio.sample(i);
        }
        float[] wide = Resampler.resample(telephone, 8_000, 44_100);
        ByteBuffer both = ByteBuffer.allocate(4 * wide.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : wide) {
            both.putShort((short) Math.round(sample)).putShort((short) Math.round(sample));
        }
        AudioFormat format = new AudioFormat(44_100, 16, 2, true, false);
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(both.array()), format, wide.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }

    @Test
    void a_model_that_is_missing_is_told_with_the_command_that_gets_it() throws IOException {
        Outcome unknown = Outcome.of("transcribe", "--model", "nothing-like-that", quiet.toString());
        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.err()).contains("nothing-like-that", "./samantha models fetch");

        Path root = temp.resolve("project");
        Outcome.copyOfPlzen(root.resolve("dialog-scripts/plzen"));
        Path model = Outcome.copy(Outcome.ROOT.resolve("models"), root.resolve("models"))
                .resolve("vosk-cs-samantha");
        Home home = new Home(root, Outcome.PROJECT.cache());

        Files.write(model.resolve("graph/HCLr.fst"), new byte[100]);
        Outcome damaged = Outcome.in(home, "", "transcribe", quiet.toString());
        assertThat(damaged.status()).isEqualTo(1);
        assertThat(damaged.err()).contains("HCLr.fst", "damaged", "./samantha models fetch vosk-cs-samantha");

        Files.delete(model.resolve("graph/HCLr.fst"));
        Outcome missing = Outcome.in(home, "", "transcribe", quiet.toString());
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).contains("HCLr.fst is missing", "./samantha models fetch vosk-cs-samantha");
    }
}

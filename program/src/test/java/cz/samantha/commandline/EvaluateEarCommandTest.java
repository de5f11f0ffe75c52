package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.audio.Audio;
import cz.samantha.evaluation.RecordedFolder;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real ear, on recordings that a synthetic man speaks. */
final class EvaluateEarCommandTest {
    private static final String HEADER =
            "file\tset\ttext\ttopics\tvoice\tsnr_db\tspeech_start_ms\tspeech_end_ms\tpause_start_ms\tpause_end_ms\n";

    @TempDir
    Path folder;

    @Test
    void spoken_sentences_with_noise_are_heard_and_judged() throws Exception {
        record();

        Outcome json = Outcome.of("evaluate", "ear", folder.toString(), "--json");

        assertThat(json.err()).isEmpty();
        assertThat(json.status()).isZero();
        assertThat(json.lines()).hasSize(1);
        JsonNode report = Json.MAPPER.readTree(json.out());
        assertThat(report.path("utterances").asInt()).isEqualTo(4);
        assertThat(report.path("words").asInt()).isEqualTo(16);
        // The clean ones are heard word by word, of the label that lies both words are wrong.
        assertThat(report.at("/sets/clean/wordErrorRate").asDouble()).isZero();
        assertThat(report.at("/sets/clean/sentenceAccuracy").asDouble()).isEqualTo(1);
        assertThat(report.at("/sets/clean/topicAccuracy").asDouble()).isEqualTo(1);
        assertThat(report.at("/sets/wrong/wordErrorRate").asDouble()).isGreaterThanOrEqualTo(1);
        assertThat(report.at("/sets/wrong/textTopicAccuracy").asDouble()).isZero();
        assertThat(report.at("/sets/paused/utterancesWithPause").asInt()).isEqualTo(1);
        assertThat(report.at("/sets/paused/falseCutOffsInPause").asDouble()).isEqualTo(1);
        assertThat(report.at("/sets/clean/falseCutOffs").asDouble()).isZero();
        assertThat(report.at("/sets/clean/endOfSpeechDelay/medianMillis").asLong())
                .isBetween(100L, 1_500L);
        assertThat(report.at("/snrDb")).hasSize(2);
        assertThat(report.at("/voices/machac/utterances").asInt()).isEqualTo(4);
        assertThat(report.at("/noise/audioSeconds").asDouble()).isEqualTo(6);
        assertThat(report.at("/noise/turnsWithWords").asInt()).isZero();
        assertThat(report.path("realTimeFactor").asDouble()).isBetween(0.0001, 5.0);
        assertThat(json.out()).doesNotContain("otevírací");

        Outcome plain = Outcome.of("evaluate", "ear", folder.toString());

        assertThat(plain.status()).isZero();
        assertThat(plain.err()).isEmpty();
        assertThat(plain.out())
                .contains("of 4 utterances", "clean", "machac", "Noise: 0.1 minutes", "Real-time factor 0.")
                .contains("0003.wav (line 4)", "said:  gruml brdl", "heard: ")
                .doesNotContain("said:  kde vás najdu");
    }

    /** Two right ones, a label that lies, a pause longer than any turn waits, and noise. */
    private void record() throws Exception {
        RecordedFolder recorded = new RecordedFolder(folder);
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            String name = CallerVoice.NAME;
            recorded.say("clean", "Kde vás najdu?", "adresa", name, 30, voice.speak("kde vás najdu"));
            String hours = "jaká je otevírací doba";
            recorded.say("clean", hours, "oteviraci_doba", name, 30, voice.speak(hours));
            recorded.say("wrong", "gruml brdl", "adresa", name, 20, voice.speak("jaké jsou volné byty"));
            Audio flats = voice.speak("jaké jsou volné byty");
            Audio where = voice.speak("kde vás najdu");
            recorded.sayWithPause("paused", "jaké jsou volné byty kde vás najdu", "", name, 30, flats, 2_500, where);
        }
        recorded.noise(recorded.withNoise(Audio.silence(6_000), -50));
        recorded.finish();
    }

    @Test
    void what_is_wrong_with_the_data_is_told_with_file_and_line_and_nothing_else_is_printed() throws IOException {
        Files.writeString(folder.resolve("manifest.tsv"), HEADER + "neni.wav\tnoise\n");

        Outcome outcome = Outcome.of("evaluate", "ear", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("manifest.tsv:2:", "neni.wav").doesNotContain("Exception");
    }
}

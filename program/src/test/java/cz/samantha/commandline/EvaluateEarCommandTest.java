package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.audio.Audio;
import cz.samantha.evaluation.Manifest;
import cz.samantha.evaluation.RecordedFolder;
import cz.samantha.evaluation.WhiteNoise;
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
        assertThat(report.at("/noise/recordings").asInt()).isEqualTo(2);
        assertThat(report.at("/noise/audioSeconds").asDouble()).isBetween(12.5, 15.0);
        assertThat(report.at("/noise/bargeIns").asInt()).isEqualTo(1);
        assertThat(report.at("/noise/turnsWithWords").asInt()).isEqualTo(1);
        assertThat(report.path("realTimeFactor").asDouble()).isBetween(0.0001, 5.0);
        assertThat(json.out()).doesNotContain("otevírací");

        Outcome plain = Outcome.of("evaluate", "ear", folder.toString());

        assertThat(plain.status()).isZero();
        assertThat(plain.err()).isEmpty();
        assertThat(plain.out())
                .contains(
                        "of 4 utterances",
                        "clean",
                        "machac",
                        "Noise: 0.2 minutes in 2 recordings; 1 barge-ins",
                        "Real-time factor 0.")
                .contains("0003.wav (line 4)", "said:  gruml brdl", "heard: ")
                .doesNotContain("said:  kde vás najdu");
    }

    /** Two right ones, a label that lies, a pause longer than any turn waits, and noise. */
    private void record() throws Exception {
        RecordedFolder recorded = new RecordedFolder(folder);
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            Audio flats = voice.speak("jaké jsou volné byty");
            Audio where = voice.speak("kde vás najdu");
            String hours = "jaká je otevírací doba";
            recorded.say(label("clean", "Kde vás najdu?", "adresa", 30), where);
            recorded.say(label("clean", hours, "oteviraci_doba", 30), voice.speak(hours));
            recorded.say(label("wrong", "gruml brdl", "adresa", 20), flats);
            String both = "jaké jsou volné byty kde vás najdu";
            recorded.sayWithPause(label("paused", both, "", 30), flats, 2_500, where);
            // A television that talks is what nobody says to the bot.
            recorded.noise(where.then(Audio.silence(6_000)));
        }
        recorded.noise(new WhiteNoise(1).over(Audio.silence(6_000), -50));
        recorded.finish();
    }

    private static RecordedFolder.Label label(String set, String text, String topics, double snrDb) {
        return new RecordedFolder.Label(set, text, topics, CallerVoice.NAME, snrDb);
    }

    @Test
    void recordings_are_made_from_sentences_and_not_made_twice_into_one_folder() throws Exception {
        RequiredParts.voices();
        Path sentences =
                Files.writeString(folder.resolve("vety.tsv"), "text\ttopics\nkde vás najdu\tadresa|kontakty\nano\t\n");
        String[] make = {
            "evaluate",
            "ear",
            "--make",
            folder.resolve("nova").toString(),
            "--voice",
            "machac",
            "--snr",
            "25,10",
            sentences.toString()
        };

        Outcome made = Outcome.of(make);

        assertThat(made.err()).doesNotContain("Exception");
        assertThat(made.status()).isZero();
        // Two sentences at two levels, the first once more with a pause, three of noise.
        assertThat(Manifest.read(folder.resolve("nova"))).hasSize(8).first().satisfies(first -> {
            assertThat(first.set()).isEqualTo("speech");
            assertThat(first.text()).isEqualTo("kde vás najdu");
            assertThat(first.topics()).containsExactly("adresa", "kontakty");
            assertThat(first.snrDb()).hasValue(25);
            assertThat(first.speechStartMillis()).isBetween(800L, 1_000L);
            assertThat(first.speechEndMillis()).isBetween(1_300L, 2_500L);
        });
        Outcome again = Outcome.of(make);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("nova holds recordings already");
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

package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.acoustics.line.TelephoneLine;
import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.Audio;
import cz.samantha.evaluation.Manifest;
import cz.samantha.evaluation.RecordedFolder;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(report.at("/interval95/wordErrorRate")).hasSize(2);
        assertThat(report.at("/noises/white/utterances").asInt()).isEqualTo(4);
        assertThat(report.at("/lines/alaw/utterances").asInt()).isEqualTo(4);
        assertThat(report.at("/noise/kinds/television/bargeIns").asInt()).isEqualTo(1);
        assertThat(report.at("/memoryOfCall/calls").asInt()).isEqualTo(10);
        assertThat(report.at("/memoryOfCall/speakingKibibytes").asLong())
                .isGreaterThan(report.at("/memoryOfCall/silentKibibytes").asLong());
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
                        "television: 0.1 minutes in 1 recordings; 1 barge-ins",
                        "Memory a call: ",
                        "95 %: ",
                        "Real-time factor 0.")
                .contains("0003.wav (line 4)", "said:  gruml brdl", "heard: ")
                .doesNotContain("said:  kde vás najdu");
    }

    @Test
    void the_budget_of_silence_may_be_given_and_a_longer_one_cuts_nobody_off() throws Exception {
        record();

        Outcome json = Outcome.of("evaluate", "ear", folder.toString(), "--json", "--silence", "3000");

        JsonNode report = Json.MAPPER.readTree(json.out());
        assertThat(report.at("/sets/paused/falseCutOffsInPause").asDouble()).isZero();
        assertThat(report.at("/endOfSpeechDelay/medianMillis").asLong()).isBetween(2_900L, 4_000L);
    }

    /** Two right ones, a label that lies, a pause longer than any turn waits, and noise. */
    private void record() throws Exception {
        RecordedFolder recorded = new RecordedFolder(folder, List.of());
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
            recorded.noise("television", where.then(Audio.silence(6_000)));
        }
        recorded.noise(NoiseKind.WHITE, -50, 6_000, TelephoneLine.GOOD);
        recorded.finish();
    }

    private static RecordedFolder.Label label(String set, String text, String topics, double snrDb) {
        return new RecordedFolder.Label(
                set, text, topics, CallerVoice.NAME, snrDb, NoiseKind.WHITE, TelephoneLine.GOOD);
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
            "--line",
            "gsm+loss5,alaw+far+quiet",
            "--noise-alone",
            "coughs",
            "--noise-seconds",
            "5",
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
            assertThat(first.noise()).isEqualTo("white");
            assertThat(first.telephone()).isEqualTo("gsm+loss5");
        });
        assertThat(Manifest.read(folder.resolve("nova"))).last().satisfies(last -> {
            assertThat(last.isNoise()).isTrue();
            assertThat(last.noise()).isEqualTo("coughs");
        });
        Outcome again = Outcome.of(make);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("nova holds recordings already");
    }

    @Test
    void who_asks_for_recordings_that_cannot_be_made_is_told_what_there_is() {
        String made = folder.resolve("nova").toString();
        String sentences = folder.resolve("vety.tsv").toString();

        assertThat(Outcome.of("evaluate", "ear", "--make", made, "--noise", "rain", sentences))
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(2);
                    assertThat(outcome.err()).contains("no noise 'rain'", "babble");
                });
        assertThat(Outcome.of("evaluate", "ear", "--make", made, "--line", "alaw+loss99", sentences))
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(2);
                    assertThat(outcome.err()).contains("no line 'alaw+loss99'", "+lossN");
                });
        assertThat(Outcome.of("evaluate", "ear", "--make", made, "--voice", "karel", sentences))
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(2);
                    assertThat(outcome.err()).contains("'karel'", "machac", "zdenek", "fillets");
                });
        assertThat(Outcome.of("evaluate", "ear", "--make", made).err()).contains("sentences to speak");
        assertThat(Outcome.of("evaluate", "ear").status()).isEqualTo(2);
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

package cz.samantha.speech.mouth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.dialog.Prompt;
import cz.samantha.dialog.PromptCatalogue;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.speech.waveform.Waveform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole mouth with the real MaryTTS and real recordings. */
@NeedsVoice({CzechVoice.DITA, CzechVoice.MACHAC})
final class CzechMouthTest {
    private static final String ADDRESS =
            "Kontaktní místo pro bydlení najdete v Jagellonské ulici 8, otevřeno je od 8 do 17 hodin.";

    @TempDir
    private Path cache;

    private CzechMouth mouth;

    @BeforeEach
    void open() throws Exception {
        mouth = CzechMouth.open(MouthSettings.defaults().withPromptFolder(cache.resolve("prompts")));
    }

    @AfterEach
    void close() {
        mouth.close();
    }

    @Test
    void a_sentence_is_spoken_loud_enough_and_without_clipping() throws MouthException {
        Audio audio = mouth.speak(ADDRESS);
        assertThat(audio.durationMillis()).isBetween(4_000L, 12_000L);
        assertThat(Loudness.dbfs(audio)).isCloseTo(-21, within(2.0));
        for (short sample : audio.samples()) {
            assertThat(Math.abs(sample)).isLessThan(32_500);
        }
    }

    @Test
    void every_greeting_of_plzen_takes_ten_seconds_at_most() throws Exception {
        Script plzen = ScriptLoader.load(Path.of("..", "dialog-scripts", "plzen"));
        List<Prompt> greetings = PromptCatalogue.fixed(plzen).stream()
                .filter(prompt -> prompt.id().startsWith("prompts/greeting/"))
                .toList();
        assertThat(greetings).isNotEmpty();
        for (Prompt greeting : greetings) {
            assertThat(mouth.speak(greeting.text()).durationMillis()).isBetween(5_000L, 10_000L);
        }
    }

    @Test
    void the_first_sound_comes_within_a_few_frames() throws MouthException {
        Audio audio = mouth.speak("Dobrý den.");
        assertThat(Loudness.dbfs(audio.slice(0, 8 * 60))).isGreaterThan(-50);
    }

    @Test
    void the_same_text_always_sounds_the_same_also_in_many_calls_at_once() throws Exception {
        Waveform alone = mouth.render("dita", ADDRESS);
        List<Future<Waveform>> together = new ArrayList<>();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                String voice = i % 2 == 0 ? "dita" : "machac";
                together.add(calls.submit(() -> mouth.render(voice, ADDRESS)));
            }
        }
        for (int i = 0; i < together.size(); i += 2) {
            assertThat(together.get(i).get().samples()).isEqualTo(alone.samples());
        }
        assertThat(together.get(1).get().samples()).isNotEqualTo(alone.samples());
    }

    @Test
    void a_prompt_comes_from_the_cache_of_another_run() throws Exception {
        Audio first = mouth.speak(ADDRESS);
        try (CzechMouth again = CzechMouth.open(MouthSettings.defaults().withPromptFolder(cache.resolve("prompts")))) {
            assertThat(again.speak(ADDRESS)).isEqualTo(first);
        }
        assertThat(cache.resolve("prompts")).isDirectoryContaining("glob:**.wav");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "...",
                "😀",
                "Привет",
                "<speak></speak>",
                "<speak><break time='1s'/></speak>",
                "<speak><sub alias=' '>x</sub></speak>"
            })
    void what_holds_nothing_to_be_spoken_is_silent(String text) throws MouthException {
        assertThat(mouth.speak(text)).isEqualTo(Audio.EMPTY);
    }

    @Test
    void a_break_of_ssml_is_heard_as_silence() throws MouthException {
        long without = mouth.speak("<speak>Ano. Ne.</speak>").durationMillis();
        long with =
                mouth.speak("<speak>Ano. <break time=\"800ms\"/> Ne.</speak>").durationMillis();
        assertThat(with - without).isBetween(700L, 900L);
    }

    @Test
    void slow_ssml_is_slower() throws MouthException {
        long medium = mouth.speak("<speak>Jagellonská osm.</speak>").durationMillis();
        long slow = mouth.speak("<speak><prosody rate=\"slow\">Jagellonská osm.</prosody></speak>")
                .durationMillis();
        assertThat(slow).isGreaterThan(medium * 115 / 100);
    }

    /** The rates that a caller gets who asks for it; the plain text is what everybody else hears. */
    @Test
    void rates_in_percent_are_slower_and_faster() throws MouthException {
        long usual = mouth.speak("Jagellonská osm, Plzeň.").durationMillis();
        assertThat(atRate("-20%")).isGreaterThan(usual * 115 / 100);
        assertThat(atRate("-35%")).isGreaterThan(atRate("-20%") * 110 / 100);
        assertThat(atRate("+20%")).isLessThan(usual * 90 / 100);
    }

    private long atRate(String rate) throws MouthException {
        return mouth.speak("<speak><prosody rate=\"" + rate + "\">Jagellonská osm, Plzeň.</prosody></speak>")
                .durationMillis();
    }

    @Test
    void a_dictated_number_has_a_pause_after_every_digit() throws MouthException {
        long fluent = mouth.speak("<speak><prosody rate=\"-20%\">tři sedm osm</prosody></speak>")
                .durationMillis();
        String pause = "<break time=\"600ms\"/>";
        long dictated = mouth.speak(
                        "<speak><prosody rate=\"-20%\">tři" + pause + " sedm" + pause + " osm</prosody></speak>")
                .durationMillis();
        assertThat(dictated - fluent).isGreaterThan(1_000);
    }

    @Test
    void malformed_ssml_is_refused_with_its_place_and_without_its_text() {
        assertThatThrownBy(() -> mouth.speak("<speak>\n  <p>tajné slovo</speak>"))
                .isInstanceOf(MouthException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("column")
                .hasMessageNotContaining("tajné")
                .hasNoCause();
    }

    @Test
    void ssml_with_a_document_type_is_refused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE speak [<!ENTITY a \"aaaa\">]><speak>&a;&a;</speak>";
        assertThatThrownBy(() -> mouth.speak(bomb)).isInstanceOf(MouthException.class);
    }

    @Test
    void another_voice_speaks_at_any_rate() throws Exception {
        assertThat(mouth.speakWith("machac", "Jaké jsou volné byty?").durationMillis())
                .isBetween(1_000L, 4_000L);
        Waveform full = mouth.speakWith("machac", "Jaké jsou volné byty?", 16_000);
        assertThat(full.sampleRateHz()).isEqualTo(16_000);
        assertThat(full.durationMillis()).isBetween(1_000L, 4_000L);
    }

    @Test
    void an_unknown_voice_is_told_by_name() {
        assertThatThrownBy(() -> mouth.speakWith("karel", "Ano."))
                .isInstanceOf(VoiceMissingException.class)
                .hasMessageContaining("karel");
    }

    @Test
    void a_long_text_is_spoken_whole() throws MouthException {
        String text = "Byt 2+kk stojí 25 000 Kč. ".repeat(20);
        assertThat(mouth.speak(text).durationMillis()).isGreaterThan(20_000L);
    }
}

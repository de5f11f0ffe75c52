package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.Hypotheses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns of tones and silence through a recogniser that is told what to recognise. */
final class UtteranceStreamTest {
    private static final long FRAME_NANOS = 20_000_000L;

    private final List<EarEvent> events = new ArrayList<>();
    private final FakeRecogniser recogniser = new FakeRecogniser();
    private long nowNanos;

    private final UtteranceStream stream = new UtteranceStream(
            recogniser,
            partial -> Duration.ofMillis(partial.startsWith("hotovo") ? 300 : 900),
            events::add,
            () -> nowNanos);

    @Test
    void a_complete_utterance_ends_after_the_short_silence() {
        recogniser.text = "hotovo";

        silence(500);
        voice(1000);
        silence(2000);

        EarEvent.Utterance utterance = utterance();
        assertThat(utterance.endOfSpeechMillis()).isBetween(1480L, 1540L);
        assertThat(utterance.decidedAtMillis() - utterance.endOfSpeechMillis()).isBetween(300L, 360L);
        assertThat(utterance.endOfSpeechDelay()).isBetween(Duration.ofMillis(300), Duration.ofMillis(360));
    }

    @Test
    void a_hanging_utterance_is_waited_for() {
        recogniser.text = "já bych se chtěl zeptat";

        silence(500);
        voice(1000);
        silence(700);
        assertThat(events).noneMatch(EarEvent.Utterance.class::isInstance);

        recogniser.text = "hotovo";
        voice(600);
        silence(600);
        assertThat(utterance().endOfSpeechMillis()).isBetween(2780L, 2840L);
    }

    @Test
    void the_recogniser_hears_a_little_before_the_turn_and_nothing_of_the_silence_before() {
        recogniser.text = "hotovo";

        silence(3000);
        voice(400);
        silence(400);

        assertThat(recogniser.acceptedMillis).isBetween(1000L, 1250L);
    }

    @Test
    void the_beginning_of_speech_is_told_once_a_turn() {
        recogniser.text = "hotovo";

        silence(500);
        voice(800);
        silence(600);
        voice(800);
        silence(600);

        assertThat(events.stream().filter(EarEvent.SpeechStarted.class::isInstance))
                .hasSize(2);
    }

    @Test
    void a_short_sound_without_words_is_noise() {
        recogniser.text = "";

        silence(500);
        voice(200);
        silence(1500);

        assertThat(events.getLast()).isInstanceOf(EarEvent.Noise.class);
    }

    @Test
    void long_speech_without_words_is_an_utterance_that_was_not_understood() {
        recogniser.text = "";

        silence(500);
        voice(1500);
        silence(1500);

        assertThat(utterance().heard().best().text()).isEmpty();
    }

    @Test
    void a_monologue_is_ended_after_thirty_seconds() {
        recogniser.text = "a tak dále";

        silence(500);
        voice(31_000);

        assertThat(utterance().decidedAtMillis()).isBetween(30_000L, 31_000L);
    }

    private EarEvent.Utterance utterance() {
        return events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(EarEvent.Utterance.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void silence(long millis) {
        hear(Audio.silence(millis));
    }

    /** Something with the loudness of a voice, in syllables, so that it is not learned as noise. */
    private void voice(long millis) {
        short[] samples = new short[(int) millis * 8];
        for (int i = 0; i < samples.length; i++) {
            double syllable = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * i / 8000.0);
            samples[i] = (short) Math.round(6000 * syllable * Math.sin(2 * Math.PI * 300 * i / 8000.0));
        }
        hear(Audio.ofSamples(samples));
    }

    private void hear(Audio audio) {
        for (int i = 0; i < audio.frameCount(); i++) {
            nowNanos += FRAME_NANOS;
            stream.hear(audio.frame(i), nowNanos);
        }
    }

    private static final class FakeRecogniser implements Recogniser {
        private String text = "";
        private long acceptedMillis;

        @Override
        public void accept(byte[] audio) {
            acceptedMillis += audio.length / 16;
        }

        @Override
        public String partial() {
            return text;
        }

        @Override
        public Hypotheses finish(long startMillis) {
            return Hypotheses.ofText(text);
        }

        @Override
        public void close() {}
    }
}

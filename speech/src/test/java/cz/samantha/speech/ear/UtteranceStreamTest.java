package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Gain;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.Hypotheses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Turns of tones and silence through a recogniser that is told what to recognise. */
final class UtteranceStreamTest {
    private static final long FRAME_NANOS = 20_000_000L;

    private final List<EarEvent> events = new ArrayList<>();
    private final FakeRecogniser recogniser = new FakeRecogniser();
    private long nowNanos;

    private final UtteranceStream stream =
            new UtteranceStream(recogniser, new DoneWhenItSaysSo(), events::add, () -> nowNanos);

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

        assertThat(recogniser.acceptedMillis).isBetween(900L, 1250L);
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
    void a_hiss_begins_no_turn_whatever_the_recogniser_would_write_for_it() {
        recogniser.text = "tak";

        silence(1000);
        hiss(200);
        silence(1500);

        assertThat(events).isEmpty();
        assertThat(recogniser.acceptedMillis).isZero();
    }

    @Test
    void a_steady_hiss_begins_no_turn_however_long_it_lasts() {
        recogniser.text = "tak";

        silence(1000);
        hiss(5000);
        silence(1000);

        assertThat(events).isEmpty();
    }

    @Test
    void a_voice_from_before_the_turn_was_sure_counts() {
        recogniser.text = "hotovo";

        silence(500);
        voice(80);
        hiss(100);
        silence(1000);

        assertThat(utterance().heard().best().text()).isEqualTo("hotovo");
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
    void a_monologue_of_a_minute_is_heard_whole() {
        recogniser.text = "a tak dále";

        silence(500);
        voice(45_000);
        silence(1_500);

        assertThat(utterances()).hasSize(1);
        assertThat(utterance().endOfSpeechMillis()).isBetween(45_300L, 45_600L);
        assertThat(recogniser.acceptedMillis).isGreaterThan(45_000);
    }

    @Test
    void a_longer_one_is_told_in_parts_of_which_nothing_is_lost() {
        recogniser.text = "a tak dále";

        silence(500);
        for (int i = 0; i < 26; i++) {
            voice(3_000);
            silence(140);
        }
        silence(1_500);

        assertThat(utterances()).hasSize(2);
        assertThat(utterance().decidedAtMillis()).isBetween(60_000L, 64_500L);
        assertThat(recogniser.acceptedMillis).isGreaterThan(26 * 3_100L);
    }

    @Test
    void a_pause_as_long_as_the_longest_ends_every_turn() {
        recogniser.text = "diktuji číslo";

        silence(500);
        voice(600);
        silence(3_000);

        assertThat(utterance().decidedAtMillis() - utterance().endOfSpeechMillis())
                .isBetween(2_480L, 2_560L);
    }

    @Test
    void a_single_word_that_means_stop_is_told_as_the_beginning_of_speech() {
        recogniser.text = "hotovo";

        silence(500);
        voice(300);
        silence(1_000);

        assertThat(events.getFirst()).isInstanceOf(EarEvent.Partial.class);
        assertThat(events.get(1)).isInstanceOf(EarEvent.SpeechStarted.class);
    }

    @Test
    void a_word_that_only_shows_that_one_listens_is_an_utterance_and_no_beginning_of_speech() {
        recogniser.text = "hm";

        silence(500);
        voice(400);
        silence(1_500);

        assertThat(events).noneMatch(EarEvent.SpeechStarted.class::isInstance);
        assertThat(utterance().heard().best().text()).isEqualTo("hm");
    }

    @Test
    void who_speaks_longer_than_such_a_word_is_told_to_speak_though_no_word_is_known_yet() {
        recogniser.text = "";

        silence(500);
        voice(800);

        assertThat(events).singleElement().isInstanceOf(EarEvent.SpeechStarted.class);
    }

    @Test
    void the_echo_of_the_bot_is_neither_speech_nor_noise() {
        recogniser.text = "hotovo";
        Audio prompt = babbling(5_000);

        silence(500);
        stream.botSpeaks(prompt, nowNanos);
        hear(Audio.silence(120).then(Gain.apply(prompt, -14)));
        silence(2_000);

        assertThat(events)
                .noneMatch(EarEvent.SpeechStarted.class::isInstance)
                .noneMatch(EarEvent.Utterance.class::isInstance)
                .noneMatch(EarEvent.Noise.class::isInstance);
    }

    @Test
    void a_recogniser_for_which_finishing_is_dear_is_asked_for_its_partial_results() {
        recogniser.cheap = false;
        recogniser.text = "hotovo";

        silence(500);
        voice(1_000);
        silence(600);

        assertThat(utterance().decidedAtMillis() - utterance().endOfSpeechMillis())
                .isBetween(300L, 360L);
        assertThat(recogniser.finished).isOne();
    }

    private EarEvent.Utterance utterance() {
        return utterances().getFirst();
    }

    private List<EarEvent.Utterance> utterances() {
        return events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(EarEvent.Utterance.class::cast)
                .toList();
    }

    /** Syllables of irregular length and loudness. */
    private static Audio babbling(int millis) {
        Random dice = new Random(4);
        short[] samples = new short[millis * 8];
        int at = 0;
        while (at < samples.length) {
            int length = (int) (8 * (90 + 160 * dice.nextDouble()));
            double level = dice.nextInt(5) == 0 ? 20 : 1_500 + 7_000 * dice.nextDouble();
            for (int i = 0; i < length && at + i < samples.length; i++) {
                double shape = Math.sin(Math.PI * i / length);
                samples[at + i] = (short) Math.round(level * shape * Math.sin(2 * Math.PI * 220 * (at + i) / 8_000.0));
            }
            at += length;
        }
        return Audio.ofSamples(samples);
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

    private void hiss(long millis) {
        Random dice = new Random(1);
        short[] samples = new short[(int) millis * 8];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(2000 * dice.nextGaussian());
        }
        hear(Audio.ofSamples(samples));
    }

    private void hear(Audio audio) {
        for (int i = 0; i < audio.frameCount(); i++) {
            nowNanos += FRAME_NANOS;
            stream.hear(audio.frame(i), nowNanos);
        }
    }

    private static final class DoneWhenItSaysSo implements EndOfTurn {
        @Override
        public Duration silenceNeeded(String partialText) {
            return Duration.ofMillis(
                    partialText.startsWith("hotovo") ? 300 : partialText.startsWith("diktuji") ? 9_000 : 900);
        }

        @Override
        public boolean interrupts(String partialText) {
            return !partialText.equals("hm");
        }
    }

    private static final class FakeRecogniser implements Recogniser {
        private String text = "";
        private boolean cheap = true;
        private int finished;
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
            finished++;
            return Hypotheses.ofText(text);
        }

        @Override
        public boolean finishesCheaply() {
            return cheap;
        }

        @Override
        public void close() {}
    }
}

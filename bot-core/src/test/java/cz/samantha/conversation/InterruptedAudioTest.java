package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class InterruptedAudioTest {
    /** Three sentences of two seconds with half a second between them. */
    private static final Audio PROMPT = tone(2_000)
            .then(Audio.silence(500))
            .then(tone(2_000))
            .then(Audio.silence(500))
            .then(tone(2_000));

    @Test
    void the_interrupted_sentence_is_said_again_and_not_those_before_it() {
        assertThat(InterruptedAudio.rest(PROMPT, 3_700).durationMillis()).isBetween(4_500L, 4_900L);
    }

    @Test
    void in_the_first_sentence_all_is_said_again() {
        assertThat(InterruptedAudio.rest(PROMPT, 1_200)).isEqualTo(PROMPT);
    }

    @Test
    void a_very_long_sentence_is_taken_up_some_words_before() {
        assertThat(InterruptedAudio.rest(tone(20_000), 12_000).durationMillis()).isEqualTo(9_500);
    }

    @Property(tries = 200)
    void what_was_not_heard_yet_is_always_said(@ForAll @IntRange(max = 9_000) int stoppedAtMillis) {
        Audio rest = InterruptedAudio.rest(PROMPT, stoppedAtMillis);

        assertThat(rest.durationMillis())
                .isBetween(Math.max(0, PROMPT.durationMillis() - stoppedAtMillis), PROMPT.durationMillis());
    }

    private static Audio tone(int millis) {
        short[] samples = new short[millis * 8];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(5_000 * Math.sin(2 * Math.PI * 220 * i / 8_000.0));
        }
        return Audio.ofSamples(samples);
    }
}

package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VoicingTest {
    private static final int FRAME = 160;
    private static final int FRAMES = 100;

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200, 350})
    void a_buzz_at_the_pitch_of_a_voice_is_voiced(int pitchHz) {
        assertThat(voicedFrames(i -> buzz(i, pitchHz))).isGreaterThan(FRAMES - 3);
    }

    @Test
    void a_voice_in_noise_of_half_its_strength_is_still_voiced() {
        Random dice = new Random(1);
        assertThat(voicedFrames(i -> buzz(i, 120) + 700 * dice.nextGaussian())).isGreaterThan(FRAMES / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hiss_is_not_voiced(long seed) {
        Random dice = new Random(seed);
        assertThat(voicedFrames(i -> 3000 * dice.nextGaussian())).isZero();
    }

    @Test
    void silence_and_frames_too_short_to_tell_are_not_voiced() {
        assertThat(voicedFrames(i -> 0)).isZero();
        assertThat(new Voicing().isVoiced(new short[0])).isFalse();
        assertThat(new Voicing().isVoiced(new short[] {9000, -9000, 9000})).isFalse();
    }

    /** Three harmonics. */
    private static double buzz(int sample, int pitchHz) {
        double phase = 2 * Math.PI * pitchHz * sample / 8000.0;
        return 1500 * (Math.sin(phase) + 0.7 * Math.sin(2 * phase) + 0.5 * Math.sin(3 * phase));
    }

    private static int voicedFrames(IntToDoubleFunction sound) {
        Voicing voicing = new Voicing();
        int voiced = 0;
        for (int f = 0; f < FRAMES; f++) {
            short[] frame = new short[FRAME];
            for (int i = 0; i < FRAME; i++) {
                frame[i] = (short) Math.round(sound.applyAsDouble(f * FRAME + i));
            }
            voiced += voicing.isVoiced(frame) ? 1 : 0;
        }
        return voiced;
    }
}

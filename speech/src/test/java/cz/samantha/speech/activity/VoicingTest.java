package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class VoicingTest {
    private static final int FRAME = 160;
    private static final int FRAMES = 200;

    private final Voicing voicing = new Voicing();
    private final Random random = new Random(1);

    @Test
    void white_noise_is_hardly_ever_voiced() {
        assertThat(voicedFrames(0, 0, 3000)).isLessThan(FRAMES / 20);
    }

    @Test
    void silence_is_not_voiced() {
        assertThat(voicedFrames(0, 0, 0)).isZero();
    }

    @Test
    void a_low_and_a_high_voice_are_voiced_throughout() {
        assertThat(voicedFrames(95, 4000, 0)).isGreaterThan(FRAMES - 2);
        assertThat(voicedFrames(330, 4000, 0)).isGreaterThan(FRAMES - 2);
    }

    @Test
    void a_voice_in_noise_ten_decibels_below_it_is_still_voiced() {
        assertThat(voicedFrames(120, 4000, 1300)).isGreaterThan(FRAMES * 9 / 10);
    }

    /** One pulse in each frame, a pitch period of 105 samples apart: only both together have a pitch. */
    @Test
    void a_frame_that_was_passed_over_counts_as_what_was_before_the_next() {
        short[] first = new short[FRAME];
        short[] second = new short[FRAME];
        first[135] = 10_000;
        second[80] = 10_000;

        voicing.pass(first);

        assertThat(Voicing.isVoiced(voicing.strength(second))).isTrue();
        assertThat(Voicing.isVoiced(new Voicing().strength(second))).isFalse();
    }

    /** Voiced frames among {@value #FRAMES} of a voice-like sound (a pitch with falling harmonics) with white noise. */
    private int voicedFrames(double pitchHz, double level, double noiseLevel) {
        int voiced = 0;
        for (int i = 0; i < FRAMES; i++) {
            short[] frame = new short[FRAME];
            for (int j = 0; j < FRAME; j++) {
                double sample = noiseLevel * random.nextGaussian();
                for (int harmonic = 1; harmonic <= 8 && pitchHz > 0; harmonic++) {
                    double phase = 2 * Math.PI * pitchHz * harmonic * (i * FRAME + j) / 8000.0;
                    sample += level / harmonic * Math.sin(phase);
                }
                frame[j] = (short) Math.clamp(Math.round(sample), Short.MIN_VALUE, Short.MAX_VALUE);
            }
            voiced += Voicing.isVoiced(voicing.strength(frame)) ? 1 : 0;
        }
        return voiced;
    }
}

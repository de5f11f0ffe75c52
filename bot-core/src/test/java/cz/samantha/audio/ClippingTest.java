package cz.samantha.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClippingTest {
    private static Audio tone(double amplitude) {
        short[] samples = new short[8_000];
        for (int i = 0; i < samples.length; i++) {
            double wave = amplitude * Math.sin(2 * Math.PI * 300 * i / 8_000);
            samples[i] = (short) Math.clamp(Math.round(wave), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }

    @Test
    void a_loud_tone_that_fits_is_not_clipped() {
        assertThat(Clipping.share(tone(31_000))).isZero();
    }

    @Test
    void of_a_tone_twice_as_loud_as_fits_most_samples_are() {
        assertThat(Clipping.share(tone(65_000))).isBetween(0.4, 0.8);
    }

    @Test
    void a_single_click_is_none() {
        short[] samples = new short[8_000];
        samples[4_000] = Short.MAX_VALUE;
        samples[4_001] = Short.MIN_VALUE;

        assertThat(Clipping.share(Audio.ofSamples(samples))).isZero();
    }

    @Test
    void nothing_is_not_clipped() {
        assertThat(Clipping.share(Audio.ofSamples(new short[0]))).isZero();
    }
}

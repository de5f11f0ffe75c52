package cz.samantha.speech.mastering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.speech.waveform.Waveform;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class TelephoneMasteringTest {
    private static final int RATE_HZ = 32_000;

    @Test
    void quiet_and_loud_voices_become_equally_loud() {
        for (double amplitude : new double[] {0.01, 0.2, 0.9}) {
            Audio audio = TelephoneMastering.master(tone(800, 1000, amplitude, 0));
            double level = Loudness.dbfs(audio.slice(800, 7200));
            assertThat(level).isCloseTo(TelephoneMastering.ACTIVE_LEVEL_DBFS, within(0.5));
        }
    }

    @Test
    void nothing_is_clipped() {
        Audio audio = TelephoneMastering.master(clicks());
        for (short sample : audio.samples()) {
            assertThat((int) sample).isBetween(-32_500, 32_500);
        }
    }

    @Test
    void an_answer_begins_at_once_and_ends_with_a_short_tail() {
        Audio audio = TelephoneMastering.master(tone(800, 1000, 0.2, 700));
        assertThat(audio.durationMillis()).isBetween(1110L, 1130L);
        assertThat(Loudness.dbfs(audio.slice(0, 120))).isLessThan(-55);
        assertThat(Loudness.dbfs(audio.slice(240, 400))).isGreaterThan(-30);
    }

    @Test
    void rumble_is_taken_away() {
        Waveform both = sum(tone(800, 1000, 0.2, 0), tone(50, 1000, 0.2, 0));
        Audio audio = TelephoneMastering.master(both);
        assertThat(power(audio, 800) / power(audio, 50)).isGreaterThan(100);
    }

    @Test
    void silence_gives_nothing() {
        assertThat(TelephoneMastering.master(Waveform.of(new float[RATE_HZ], RATE_HZ)))
                .isEqualTo(Audio.EMPTY);
        assertThat(TelephoneMastering.master(Waveform.of(new float[0], RATE_HZ)))
                .isEqualTo(Audio.EMPTY);
    }

    @Test
    void another_rate_keeps_the_full_band() {
        Waveform level = TelephoneMastering.level(tone(6000, 500, 0.2, 0), 16_000);
        assertThat(level.sampleRateHz()).isEqualTo(16_000);
        assertThat(level.durationMillis()).isBetween(500L, 630L);
    }

    /** A sine with silence of so many milliseconds on both sides. */
    private static Waveform tone(double hertz, int millis, double amplitude, int aroundMillis) {
        int around = RATE_HZ * aroundMillis / 1000;
        float[] samples = new float[RATE_HZ * millis / 1000 + 2 * around];
        for (int i = around; i < samples.length - around; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / RATE_HZ));
        }
        return Waveform.of(samples, RATE_HZ);
    }

    private static Waveform clicks() {
        float[] samples = new float[RATE_HZ];
        Arrays.fill(samples, 0.001f);
        for (int i = 0; i < samples.length; i += 3200) {
            Arrays.fill(samples, i, Math.min(samples.length, i + 8), 1f);
        }
        return Waveform.of(samples, RATE_HZ);
    }

    private static Waveform sum(Waveform a, Waveform b) {
        float[] result = a.samples();
        float[] other = b.samples();
        for (int i = 0; i < result.length; i++) {
            result[i] += other[i];
        }
        return Waveform.of(result, a.sampleRateHz());
    }

    /** Power at one frequency (Goertzel). */
    private static double power(Audio audio, double hertz) {
        double real = 0;
        double imaginary = 0;
        short[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            double phase = 2 * Math.PI * hertz * i / 8000;
            real += samples[i] * Math.cos(phase);
            imaginary += samples[i] * Math.sin(phase);
        }
        return real * real + imaginary * imaginary;
    }
}

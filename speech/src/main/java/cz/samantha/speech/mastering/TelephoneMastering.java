package cz.samantha.speech.mastering;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Resampler;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.speech.waveform.Waveform;
import java.util.Arrays;

/** Makes a voice fit for the telephone: 8 kHz, no rumble, clear consonants, even loudness, no clipping, prompt start. */
public final class TelephoneMastering {
    /** The active level that every prompt is brought to. */
    public static final double ACTIVE_LEVEL_DBFS = -20;

    private static final double HIGH_PASS_HZ = 180;
    private static final double SHELF_HZ = 2200;
    private static final double SHELF_DB = 4.5;
    private static final double LIMIT_FROM = 0.7;
    private static final double LIMIT_RANGE = 0.28;
    /** About -54 dBFS: below it a sample is no part of the speech. */
    private static final float AUDIBLE = 0.002f;

    private static final int LEAD_MILLIS = 20;
    private static final int TAIL_MILLIS = 100;

    private TelephoneMastering() {}

    /** Telephone audio of a voice at any rate; what is silent gives {@link Audio#EMPTY}. */
    public static Audio master(Waveform voice) {
        float[] samples = levelled(voice, TelephoneAudio.SAMPLE_RATE_HZ, true);
        return Audio.ofSamples(
                Waveform.of(samples, TelephoneAudio.SAMPLE_RATE_HZ).toShorts());
    }

    /** The voice at a rate of one's choice with its full band: even loudness, no clipping, trimmed. */
    public static Waveform level(Waveform voice, int sampleRateHz) {
        return Waveform.of(levelled(voice, sampleRateHz, false), sampleRateHz);
    }

    private static float[] levelled(Waveform voice, int sampleRateHz, boolean telephone) {
        float[] samples = Resampler.resample(voice.samples(), voice.sampleRateHz(), sampleRateHz);
        if (telephone) {
            Biquad.highPass(sampleRateHz, HIGH_PASS_HZ).apply(samples);
            Biquad.highShelf(sampleRateHz, SHELF_HZ, SHELF_DB).apply(samples);
        }
        ActiveLevel.normalize(samples, sampleRateHz, ACTIVE_LEVEL_DBFS);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = limited(samples[i]);
        }
        return trimmed(samples, sampleRateHz);
    }

    /** Bends peaks towards full scale instead of cutting them off. */
    private static float limited(float sample) {
        double size = Math.abs(sample);
        if (size <= LIMIT_FROM) {
            return sample;
        }
        return (float)
                (Math.signum(sample) * (LIMIT_FROM + LIMIT_RANGE * Math.tanh((size - LIMIT_FROM) / LIMIT_RANGE)));
    }

    /** An answer begins at once: silence around it is cut to 20 ms before and 100 ms after. */
    private static float[] trimmed(float[] samples, int sampleRateHz) {
        int first = 0;
        while (first < samples.length && Math.abs(samples[first]) < AUDIBLE) {
            first++;
        }
        if (first == samples.length) {
            return new float[0];
        }
        int last = samples.length - 1;
        while (Math.abs(samples[last]) < AUDIBLE) {
            last--;
        }
        int from = Math.max(0, first - sampleRateHz * LEAD_MILLIS / 1000);
        // Beyond the end copyOfRange adds digital silence, so that every prompt has the same tail.
        return Arrays.copyOfRange(samples, from, last + 1 + sampleRateHz * TAIL_MILLIS / 1000);
    }
}

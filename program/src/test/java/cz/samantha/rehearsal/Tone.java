package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;

/** A pure tone, and how much of it is in audio (Goertzel's algorithm). */
public record Tone(int hz) {
    private static final double AMPLITUDE = 8000;

    public Audio lasting(long millis) {
        short[] samples = new short[TelephoneAudio.samplesIn(millis)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (AMPLITUDE * Math.sin(2 * Math.PI * hz * i / TelephoneAudio.SAMPLE_RATE_HZ));
        }
        return Audio.ofSamples(samples);
    }

    /** Milliseconds of the audio, in steps of 100, in which this tone has more than half of the energy. */
    public long millisIn(Audio audio) {
        int step = TelephoneAudio.samplesIn(100);
        short[] samples = audio.samples();
        long millis = 0;
        for (int from = 0; from + step <= samples.length; from += step) {
            if (isIn(samples, from, step)) {
                millis += 100;
            }
        }
        return millis;
    }

    private boolean isIn(short[] samples, int from, int count) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hz / TelephoneAudio.SAMPLE_RATE_HZ);
        double last = 0;
        double beforeLast = 0;
        double energy = 0;
        for (int i = from; i < from + count; i++) {
            double next = samples[i] + coefficient * last - beforeLast;
            beforeLast = last;
            last = next;
            energy += (double) samples[i] * samples[i];
        }
        double power = last * last + beforeLast * beforeLast - coefficient * last * beforeLast;
        // A pure tone of this frequency has power = energy * count / 2; 100 is far below what can be heard.
        return energy / count > 100 * 100 && power > 0.5 * energy * count / 2;
    }
}

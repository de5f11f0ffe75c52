package cz.samantha.acoustics;

import cz.samantha.audio.Audio;

/** Telephone audio as numbers to compute with: 8 kHz, full scale is 1. */
public final class Samples {
    private static final double FULL_SCALE = 32_768;

    private Samples() {}

    public static double[] of(Audio audio) {
        double[] samples = new double[audio.sampleCount()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = audio.sample(i) / FULL_SCALE;
        }
        return samples;
    }

    /** As 16 bits; what is beyond full scale is cut off. */
    public static Audio toAudio(double[] samples) {
        short[] shorts = new short[samples.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) Math.clamp(Math.round(samples[i] * FULL_SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(shorts);
    }

    /** The same, so much louder; 0 dB changes nothing. */
    public static double[] amplified(double[] samples, double gainDb) {
        double factor = Math.pow(10, gainDb / 20);
        double[] louder = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            louder[i] = samples[i] * factor;
        }
        return louder;
    }

    /** Sample by sample the sum of two sounds of the same length. */
    public static double[] sum(double[] one, double[] other) {
        double[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += other[i];
        }
        return both;
    }
}

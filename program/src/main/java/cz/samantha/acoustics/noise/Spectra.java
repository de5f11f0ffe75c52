package cz.samantha.acoustics.noise;

import cz.samantha.audio.TelephoneAudio;
import java.util.Random;

/** Steady noises by their spectrum, and what shapes them. */
final class Spectra {
    static final double RATE_HZ = TelephoneAudio.SAMPLE_RATE_HZ;

    private Spectra() {}

    static double[] white(int samples, Random dice) {
        double[] noise = new double[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = dice.nextGaussian();
        }
        return noise;
    }

    /** Half as loud with every octave: engines, wind, rooms. */
    static double[] brown(int samples, Random dice) {
        return lowPass(white(samples, dice), 60);
    }

    /** A first-order low-pass. */
    static double[] lowPass(double[] samples, double cornerHz) {
        double share = 1 - Math.exp(-2 * Math.PI * cornerHz / RATE_HZ);
        double[] low = new double[samples.length];
        double state = 0;
        for (int i = 0; i < samples.length; i++) {
            state += share * (samples[i] - state);
            low[i] = state;
        }
        return low;
    }

    /** A resonance: a throat, a table, a drum. */
    static double[] resonance(double[] samples, double centreHz, double bandwidthHz) {
        double radius = Math.exp(-Math.PI * bandwidthHz / RATE_HZ);
        double a1 = 2 * radius * Math.cos(2 * Math.PI * centreHz / RATE_HZ);
        double a2 = -radius * radius;
        double gain = 1 - radius;
        double[] ringing = new double[samples.length];
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double y = gain * samples[i] + a1 * y1 + a2 * y2;
            y2 = y1;
            y1 = y;
            ringing[i] = y;
        }
        return ringing;
    }

    /** Adds one sound to another from a sample on, as far as there is room. */
    static void add(double[] to, double[] sound, int from, double gain) {
        for (int i = Math.max(0, -from); i < sound.length && from + i < to.length; i++) {
            to[from + i] += gain * sound[i];
        }
    }

    /** The same power for all: a root mean square of 1, or silence. */
    static double[] even(double[] samples) {
        double power = 0;
        for (double sample : samples) {
            power += sample * sample;
        }
        double factor = power == 0 ? 0 : Math.sqrt(samples.length / power);
        double[] even = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            even[i] = factor * samples[i];
        }
        return even;
    }
}

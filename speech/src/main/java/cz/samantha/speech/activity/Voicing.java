package cz.samantha.speech.activity;

import cz.samantha.audio.TelephoneAudio;

/**
 * Tells frames with a human voice's pitch from noise: the audio resembles itself one pitch period later (normalised
 * autocorrelation, see L. R. Rabiner, "On the Use of Autocorrelation Analysis for Pitch Detection", 1977). Every spoken
 * word has vowels, which do; hiss, clicks and rustling do not. Music and tones do too, and low rumble, of which the
 * telephone's band leaves little. One object follows one call.
 */
public final class Voicing {
    private static final int LOWEST_PITCH_HZ = 75;
    private static final int HIGHEST_PITCH_HZ = 400;
    private static final int SHORTEST_LAG = TelephoneAudio.SAMPLE_RATE_HZ / HIGHEST_PITCH_HZ;
    private static final int LONGEST_LAG = TelephoneAudio.SAMPLE_RATE_HZ / LOWEST_PITCH_HZ;
    /** Weakens the low part, where noise resembles itself over short times too. */
    private static final double PRE_EMPHASIS = 0.5;

    /** Lower and rumbling noise passes for a voice, higher and voices in noise are lost. */
    private static final double VOICED_FROM = 0.45;

    /** The samples before the current frame, as many as the longest lag. */
    private final double[] before = new double[LONGEST_LAG];

    private double lastSample;

    /** Whether a frame is voiced whose {@link #strength} is this. */
    public static boolean isVoiced(double strength) {
        return strength >= VOICED_FROM;
    }

    /**
     * How much this frame (8 kHz, usually 160 samples) resembles itself one pitch period later, from 0 to 1. Frames must
     * come in order.
     */
    public double strength(short[] frame) {
        double[] joined = new double[LONGEST_LAG + frame.length];
        System.arraycopy(before, 0, joined, 0, LONGEST_LAG);
        for (int i = 0; i < frame.length; i++) {
            joined[LONGEST_LAG + i] = frame[i] - PRE_EMPHASIS * lastSample;
            lastSample = frame[i];
        }
        System.arraycopy(joined, frame.length, before, 0, LONGEST_LAG);
        double best = 0;
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            best = Math.max(best, likeness(joined, lag, frame.length));
        }
        return best;
    }

    /** Correlation of the frame with what was so many samples before, from -1 to 1. */
    private static double likeness(double[] joined, int lag, int length) {
        double product = 0;
        double energyNow = 0;
        double energyThen = 0;
        for (int i = LONGEST_LAG; i < LONGEST_LAG + length; i++) {
            product += joined[i] * joined[i - lag];
            energyNow += joined[i] * joined[i];
            energyThen += joined[i - lag] * joined[i - lag];
        }
        double energy = Math.sqrt(energyNow * energyThen);
        return energy < 1 ? 0 : product / energy;
    }
}

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
        double[] joined = joined(frame);
        keepEnd(joined);
        int end = joined.length;
        double energyNow = energy(joined, LONGEST_LAG, end);
        // From one lag to the next only the ends of the earlier stretch change, so its energy need not be summed anew.
        double energyThen = energy(joined, LONGEST_LAG - SHORTEST_LAG, end - SHORTEST_LAG);
        double best = 0;
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            double energy = Math.sqrt(energyNow * energyThen);
            if (energy >= 1) {
                best = Math.max(best, product(joined, lag) / energy);
            }
            if (lag < LONGEST_LAG) {
                double joins = joined[LONGEST_LAG - lag - 1];
                double leaves = joined[end - lag - 1];
                energyThen += joins * joins - leaves * leaves;
            }
        }
        return best;
    }

    /** Takes a frame of which nobody wants to know whether it is voiced: costs next to nothing. */
    public void pass(short[] frame) {
        keepEnd(joined(frame));
    }

    /** What was before the frame, and the frame. */
    private double[] joined(short[] frame) {
        double[] joined = new double[LONGEST_LAG + frame.length];
        System.arraycopy(before, 0, joined, 0, LONGEST_LAG);
        for (int i = 0; i < frame.length; i++) {
            joined[LONGEST_LAG + i] = frame[i] - PRE_EMPHASIS * lastSample;
            lastSample = frame[i];
        }
        return joined;
    }

    private void keepEnd(double[] joined) {
        System.arraycopy(joined, joined.length - LONGEST_LAG, before, 0, LONGEST_LAG);
    }

    private static double energy(double[] joined, int from, int to) {
        double energy = 0;
        for (int i = from; i < to; i++) {
            energy += joined[i] * joined[i];
        }
        return energy;
    }

    /** The frame times what was a lag before, summed up; in four sums, which a processor can add up at the same time. */
    private static double product(double[] joined, int lag) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = LONGEST_LAG;
        for (; i + 3 < joined.length; i += 4) {
            first += joined[i] * joined[i - lag];
            second += joined[i + 1] * joined[i + 1 - lag];
            third += joined[i + 2] * joined[i + 2 - lag];
            fourth += joined[i + 3] * joined[i + 3 - lag];
        }
        for (; i < joined.length; i++) {
            first += joined[i] * joined[i - lag];
        }
        return first + second + third + fourth;
    }
}

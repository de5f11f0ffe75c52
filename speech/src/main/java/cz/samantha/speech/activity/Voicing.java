package cz.samantha.speech.activity;

/**
 * Tells voiced sound, which every word has in its vowels, from hiss, clicks and breath: a voice repeats itself with its
 * pitch.
 *
 * <p>Normalised autocorrelation over the last two frames (after L. Rabiner, "On the Use of Autocorrelation Analysis for
 * Pitch Detection", 1977). One object follows one call.
 */
public final class Voicing {
    /** 400 Hz at 8 kHz: above it lie hardly any voices, and narrow-band noise begins to resemble itself. */
    private static final int SHORTEST_PERIOD_SAMPLES = 20;
    /** 75 Hz. */
    private static final int LONGEST_PERIOD_SAMPLES = 106;
    /** White noise stays below 0.3, a clear vowel above 0.8; in between lies speech in noise. */
    private static final double LIKENESS = 0.5;

    private short[] previous = {};

    /** Whether this frame (8 kHz, usually 160 samples) and the one before it are voiced. Frames must come in order. */
    public boolean isVoiced(short[] frame) {
        double[] both = new double[previous.length + frame.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = i < previous.length ? previous[i] : frame[i - previous.length];
        }
        previous = frame;
        for (int period = SHORTEST_PERIOD_SAMPLES; period <= LONGEST_PERIOD_SAMPLES; period++) {
            if (likeness(both, period) >= LIKENESS) {
                return true;
            }
        }
        return false;
    }

    /** How like the sound is to itself one period later, from -1 to 1; 0 where there is too little to tell. */
    private static double likeness(double[] samples, int period) {
        double product = 0;
        double energy = 0;
        double energyLater = 0;
        for (int i = 0; i + period < samples.length; i++) {
            product += samples[i] * samples[i + period];
            energy += samples[i] * samples[i];
            energyLater += samples[i + period] * samples[i + period];
        }
        boolean tooLittle = samples.length < 2 * LONGEST_PERIOD_SAMPLES || energy == 0 || energyLater == 0;
        return tooLittle ? 0 : product / Math.sqrt(energy * energyLater);
    }
}

package cz.samantha.acoustics;

import cz.samantha.audio.TelephoneAudio;

/**
 * The band that a telephone line carries, 300 to 3400 Hz (ITU-T G.120): a windowed-sinc band-pass (Blackman window). Its
 * delay is taken back, so that nothing in the sound moves.
 */
public final class TelephoneBand {
    private static final double LOW_HZ = 300;
    private static final double HIGH_HZ = 3_400;
    private static final int HALF = 200;
    private static final double[] FILTER = filter();

    private TelephoneBand() {}

    /** The sound without what lies outside the band. */
    public static double[] limit(double[] samples) {
        double[] limited = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int first = Math.max(-HALF, i - samples.length + 1);
            int last = Math.min(HALF, i);
            double sum = 0;
            for (int k = first; k <= last; k++) {
                sum += FILTER[k + HALF] * samples[i - k];
            }
            limited[i] = sum;
        }
        return limited;
    }

    private static double[] filter() {
        double[] filter = new double[2 * HALF + 1];
        for (int k = -HALF; k <= HALF; k++) {
            double x = Math.PI * k / HALF;
            double window = 0.42 + 0.5 * Math.cos(x) + 0.08 * Math.cos(2 * x);
            filter[k + HALF] = window * (lowPass(k, HIGH_HZ) - lowPass(k, LOW_HZ));
        }
        return filter;
    }

    private static double lowPass(int k, double cornerHz) {
        double share = 2 * cornerHz / TelephoneAudio.SAMPLE_RATE_HZ;
        return k == 0 ? share : Math.sin(Math.PI * share * k) / (Math.PI * k);
    }
}

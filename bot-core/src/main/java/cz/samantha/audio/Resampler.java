package cz.samantha.audio;

import java.math.BigInteger;

/**
 * Changes the sample rate with a windowed-sinc low-pass filter (Hann window, 16 zero crossings a side, cut-off at 92 %
 * of the lower half-rate), see J. O. Smith, "Digital Audio Resampling".
 */
public final class Resampler {
    private static final int ZERO_CROSSINGS = 16;
    private static final double CUTOFF = 0.46;

    private Resampler() {}

    /**
     * @param samples one channel, any scale
     * @return the same sound at {@code toHz}; its length is that of the input times {@code toHz / fromHz}
     */
    public static float[] resample(float[] samples, int fromHz, int toHz) {
        if (fromHz == toHz) {
            return samples.clone();
        }
        // Output sample i lies at i * step / phases input samples, so that only `phases` different filters occur.
        int divisor = BigInteger.valueOf(fromHz).gcd(BigInteger.valueOf(toHz)).intValue();
        int step = fromHz / divisor;
        int phases = toHz / divisor;
        float[][] filters = filters(phases, (double) Math.min(fromHz, toHz) / fromHz);
        int half = filters[0].length / 2;
        float[] result = new float[(int) ((long) samples.length * toHz / fromHz)];
        for (int i = 0; i < result.length; i++) {
            long position = (long) i * step;
            int start = (int) (position / phases) - half + 1;
            float[] filter = filters[(int) (position % phases)];
            int first = Math.max(0, -start);
            int end = Math.min(filter.length, samples.length - start);
            double sum = 0;
            for (int k = first; k < end; k++) {
                sum += samples[start + k] * filter[k];
            }
            result[i] = (float) sum;
        }
        return result;
    }

    /** One filter for each place of an output sample between two input samples. */
    private static float[][] filters(int phases, double lowerRateShare) {
        double cutoff = CUTOFF * lowerRateShare;
        int half = (int) Math.ceil(ZERO_CROSSINGS / (2 * cutoff));
        float[][] filters = new float[phases][2 * half];
        for (int phase = 0; phase < phases; phase++) {
            for (int k = 0; k < 2 * half; k++) {
                double distance = (double) phase / phases + half - 1 - k;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / half);
                filters[phase][k] = (float) (window * 2 * cutoff * sinc(2 * cutoff * distance));
            }
        }
        return filters;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}

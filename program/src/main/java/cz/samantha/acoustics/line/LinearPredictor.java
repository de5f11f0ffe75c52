package cz.samantha.acoustics.line;

/** The filter that foretells a sample from those before it (autocorrelation, Levinson and Durbin's recursion). */
final class LinearPredictor {
    /** A little white noise in the estimate, as in ITU-T G.729: silence has no filter. */
    private static final double WHITE_CORRECTION = 1.0001;

    private static final double LEAST_ENERGY = 1e-9;

    private LinearPredictor() {}

    /** Coefficients for the one to {@code order} samples before; all 0 where there is silence. */
    static double[] of(double[] samples, int from, int to, int order, double bandwidth) {
        double[] correlation = correlation(samples, from, to, order);
        double[] filter = new double[order];
        double error = correlation[0] * WHITE_CORRECTION;
        if (error < LEAST_ENERGY) {
            return filter;
        }
        for (int i = 0; i < order; i++) {
            double reflection = correlation[i + 1];
            for (int k = 0; k < i; k++) {
                reflection -= filter[k] * correlation[i - k];
            }
            reflection /= error;
            double[] next = filter.clone();
            next[i] = reflection;
            for (int k = 0; k < i; k++) {
                next[k] = filter[k] - reflection * filter[i - 1 - k];
            }
            filter = next;
            error *= 1 - reflection * reflection;
        }
        double factor = 1;
        for (int k = 0; k < order; k++) {
            factor *= bandwidth;
            filter[k] *= factor;
        }
        return filter;
    }

    /** Over a Hann window around the frame and half a frame to both sides. */
    private static double[] correlation(double[] samples, int from, int to, int order) {
        int half = (to - from) / 2;
        int first = Math.max(0, from - half);
        int last = Math.min(samples.length, to + half);
        double[] windowed = new double[last - first];
        for (int i = 0; i < windowed.length; i++) {
            windowed[i] = samples[first + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / windowed.length));
        }
        double[] correlation = new double[order + 1];
        for (int lag = 0; lag <= order; lag++) {
            for (int i = lag; i < windowed.length; i++) {
                correlation[lag] += windowed[i] * windowed[i - lag];
            }
        }
        return correlation;
    }
}

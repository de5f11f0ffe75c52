package cz.samantha.audio;

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
        double ratio = (double) fromHz / toHz;
        double cutoff = CUTOFF * Math.min(fromHz, toHz) / fromHz;
        int half = (int) Math.ceil(ZERO_CROSSINGS / (2 * cutoff));
        float[] result = new float[(int) (samples.length / ratio)];
        for (int i = 0; i < result.length; i++) {
            double centre = i * ratio;
            int first = Math.max(0, (int) Math.floor(centre) - half + 1);
            int last = Math.min(samples.length - 1, (int) Math.floor(centre) + half);
            double sum = 0;
            for (int j = first; j <= last; j++) {
                double distance = centre - j;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / half);
                sum += samples[j] * window * 2 * cutoff * sinc(2 * cutoff * distance);
            }
            result[i] = (float) sum;
        }
        return result;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}

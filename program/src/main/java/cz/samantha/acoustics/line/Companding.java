package cz.samantha.acoustics.line;

/**
 * ITU-T G.711 there and back: eight segments, each twice as wide as the one before, sixteen steps in each. The Java
 * platform has converters of its own; in JDK 25 the one for A-law never ends with recordings of some lengths.
 */
final class Companding {
    private static final double FULL_SCALE = 32_768;
    private static final int STEPS = 16;
    /** What mu-law adds before it takes the logarithm. */
    private static final int MU_BIAS = 132;

    private static final int MU_HIGHEST = 32_635;

    private Companding() {}

    static double[] aLaw(double[] samples) {
        double[] passed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int size = (int) Math.min(Math.abs(samples[i]) * FULL_SCALE, FULL_SCALE - 1);
            // The two lowest segments have the same steps of 16.
            int segment = Math.max(0, 32 - Integer.numberOfLeadingZeros(size) - 8);
            int step = STEPS << Math.max(0, segment - 1);
            int decoded = size / step * step + step / 2;
            passed[i] = Math.copySign(decoded / FULL_SCALE, samples[i]);
        }
        return passed;
    }

    static double[] muLaw(double[] samples) {
        double[] passed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int size = (int) Math.min(Math.abs(samples[i]) * FULL_SCALE, MU_HIGHEST) + MU_BIAS;
            int segment = 32 - Integer.numberOfLeadingZeros(size) - 8;
            int step = 1 << (segment + 3);
            int decoded = size / step * step + step / 2 - MU_BIAS;
            passed[i] = Math.copySign(decoded / FULL_SCALE, samples[i]);
        }
        return passed;
    }
}

package cz.samantha.speech.mastering;

/** The loudness of speech without its pauses, a plain form of the active speech level of ITU-T P.56. */
final class ActiveLevel {
    private static final int BLOCK_MILLIS = 20;
    /** Blocks this far below the loudest block are pauses. */
    private static final double PAUSE_BELOW_LOUDEST_DB = 30;

    private ActiveLevel() {}

    /** Brings the active level to so many dBFS, in place; silence stays silence. */
    static void normalize(float[] samples, int sampleRateHz, double targetDbfs) {
        double active = activePower(samples, sampleRateHz);
        if (active <= 0) {
            return;
        }
        float gain = (float) (Math.pow(10, targetDbfs / 20) / Math.sqrt(active));
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
    }

    static double activePower(float[] samples, int sampleRateHz) {
        int block = Math.max(1, sampleRateHz * BLOCK_MILLIS / 1000);
        double[] powers = new double[samples.length / block];
        double loudest = 0;
        for (int b = 0; b < powers.length; b++) {
            double sum = 0;
            for (int i = b * block; i < (b + 1) * block; i++) {
                sum += (double) samples[i] * samples[i];
            }
            powers[b] = sum / block;
            loudest = Math.max(loudest, powers[b]);
        }
        double threshold = loudest * Math.pow(10, -PAUSE_BELOW_LOUDEST_DB / 10);
        double sum = 0;
        int count = 0;
        for (double power : powers) {
            if (power > threshold) {
                sum += power;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}

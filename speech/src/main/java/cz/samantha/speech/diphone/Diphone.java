package cz.samantha.speech.diphone;

/**
 * The recorded passage from the middle of one phone to the middle of the next, coded pitch-synchronously: for each pitch
 * mark the coefficients of a linear predictor, and the residual that excites it.
 */
final class Diphone {
    /** Frames around an edge over which its loudness is taken, as seconds to both sides. */
    private static final double EDGE_SECONDS = 0.01;

    private final int middleFrame;
    private final float[] times;
    private final float[][] coefficients;
    private final short[] residual;
    private final double leftEdgeDb;
    private final double rightEdgeDb;

    /**
     * @param middleFrame the frame at which the first phone passes into the second
     * @param times of the pitch marks, in seconds
     * @param coefficients of each frame: the gain, then a1 to ap
     * @param residual full scale 32768
     */
    Diphone(int middleFrame, float[] times, float[][] coefficients, short[] residual, int sampleRateHz) {
        this.middleFrame = Math.min(middleFrame, times.length - 1);
        this.times = times;
        this.coefficients = coefficients;
        this.residual = residual;
        float[] wave = LinearPrediction.resynthesize(this, sampleRateHz);
        this.leftEdgeDb = levelDb(wave, times[Math.min(2, times.length - 1)], sampleRateHz);
        this.rightEdgeDb = levelDb(wave, times[Math.max(0, times.length - 3)], sampleRateHz);
    }

    int frameCount() {
        return times.length;
    }

    int middleFrame() {
        return middleFrame;
    }

    double time(int frame) {
        return times[frame];
    }

    double middleTime() {
        return times[middleFrame];
    }

    double lengthSeconds() {
        return times[times.length - 1];
    }

    /** The coefficients of a frame; not to be changed. */
    float[] coefficients(int frame) {
        return coefficients[frame];
    }

    int residualLength() {
        return residual.length;
    }

    short residual(int index) {
        return residual[index];
    }

    /** How loud the sound is in the middle of the first phone, where the diphone before is joined. */
    double leftEdgeDb() {
        return leftEdgeDb;
    }

    /** How loud the sound is in the middle of the second phone. */
    double rightEdgeDb() {
        return rightEdgeDb;
    }

    private static double levelDb(float[] wave, double seconds, int sampleRateHz) {
        int centre = (int) (seconds * sampleRateHz);
        int reach = (int) (EDGE_SECONDS * sampleRateHz);
        int from = Math.max(0, centre - reach);
        int to = Math.min(wave.length, centre + reach);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) wave[i] * wave[i];
        }
        return 20 * Math.log10(Math.sqrt(sum / Math.max(1, to - from)) + 1);
    }
}

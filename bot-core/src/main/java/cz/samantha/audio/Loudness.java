package cz.samantha.audio;

/** How loud audio is, in decibels relative to full scale (dBFS, ITU-T G.100.1: a full-scale square wave is 0). */
public final class Loudness {
    /** What digital silence is said to measure. */
    public static final double SILENCE_DBFS = -96.0;

    private Loudness() {}

    /** Root mean square of the samples from {@code from} to {@code to} (exclusive) in dBFS, at least -96. */
    public static double dbfs(short[] samples, int from, int to) {
        if (to <= from) {
            return SILENCE_DBFS;
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        double rootMeanSquare = Math.sqrt(sum / (to - from)) / 32768.0;
        return rootMeanSquare <= 0 ? SILENCE_DBFS : Math.max(SILENCE_DBFS, 20 * Math.log10(rootMeanSquare));
    }

    public static double dbfs(Audio audio) {
        return dbfs(audio.samples(), 0, audio.sampleCount());
    }
}

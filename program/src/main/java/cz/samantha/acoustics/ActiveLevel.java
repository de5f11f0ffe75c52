package cz.samantha.acoustics;

import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;

/**
 * How loud a sound is while there is any: blocks of 10 ms that are far below the loudest one do not count. A plain form of
 * the active speech level of ITU-T P.56, which serves for noises of single events as well.
 */
public final class ActiveLevel {
    private static final int BLOCK = TelephoneAudio.samplesIn(10);
    private static final double PAUSE_BELOW_LOUDEST_DB = 30;

    private ActiveLevel() {}

    /** In dBFS, at least {@link Loudness#SILENCE_DBFS}. */
    public static double dbfs(double[] samples) {
        int blocks = (samples.length + BLOCK - 1) / BLOCK;
        double[] powers = new double[blocks];
        double loudest = 0;
        for (int block = 0; block < blocks; block++) {
            int end = Math.min(samples.length, (block + 1) * BLOCK);
            for (int i = block * BLOCK; i < end; i++) {
                powers[block] += samples[i] * samples[i];
            }
            powers[block] /= end - block * BLOCK;
            loudest = Math.max(loudest, powers[block]);
        }
        double least = loudest * Math.pow(10, -PAUSE_BELOW_LOUDEST_DB / 10);
        double sum = 0;
        int active = 0;
        for (double power : powers) {
            if (power > least) {
                sum += power;
                active++;
            }
        }
        return active == 0 ? Loudness.SILENCE_DBFS : Math.max(Loudness.SILENCE_DBFS, 10 * Math.log10(sum / active));
    }

    /** The same sound with this active level; silence stays silence. */
    public static double[] set(double[] samples, double dbfs) {
        double now = dbfs(samples);
        return now <= Loudness.SILENCE_DBFS ? samples.clone() : Samples.amplified(samples, dbfs - now);
    }
}

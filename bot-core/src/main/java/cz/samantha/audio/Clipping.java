package cz.samantha.audio;

/** Whether a recording is overdriven: its waves are cut off where the numbers end. */
public final class Clipping {
    /** A-law, the telephone's code, reaches no further than this (ITU-T G.711). */
    private static final int FULL_SCALE = 32_256;

    private Clipping() {}

    /** The share of samples at full scale that have a neighbour there too: one alone may be a peak that just fits. */
    public static double share(Audio audio) {
        int clipped = 0;
        for (int i = 1; i < audio.sampleCount(); i++) {
            boolean flat = isFull(audio.sample(i)) && audio.sample(i - 1) > 0 == audio.sample(i) > 0;
            if (flat && isFull(audio.sample(i - 1))) {
                clipped++;
            }
        }
        return audio.sampleCount() == 0 ? 0 : (double) clipped / audio.sampleCount();
    }

    private static boolean isFull(int sample) {
        return Math.abs(sample) >= FULL_SCALE;
    }
}

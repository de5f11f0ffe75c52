package cz.samantha.audio;

/** The one audio format inside the house: 16-bit signed linear, little-endian, 8 kHz, one channel, 20 ms frames. */
public final class TelephoneAudio {
    public static final int SAMPLE_RATE_HZ = 8000;
    public static final int FRAME_MILLIS = 20;
    public static final int FRAME_SAMPLES = SAMPLE_RATE_HZ * FRAME_MILLIS / 1000;
    public static final int FRAME_BYTES = FRAME_SAMPLES * 2;

    private TelephoneAudio() {}

    /** Number of samples that last so many milliseconds. */
    public static int samplesIn(long millis) {
        return Math.toIntExact(millis * SAMPLE_RATE_HZ / 1000);
    }

    /** Milliseconds that so many samples last, rounded down. */
    public static long millisOf(long samples) {
        return samples * 1000 / SAMPLE_RATE_HZ;
    }
}

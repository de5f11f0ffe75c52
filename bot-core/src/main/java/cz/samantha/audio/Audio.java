package cz.samantha.audio;

import java.util.Arrays;

/**
 * A piece of telephone audio that never changes: 16-bit samples, 8 kHz, one channel.
 *
 * <p>The samples are copied in and out, so that a cached prompt cannot be altered by whoever plays it.
 */
public final class Audio {
    public static final Audio EMPTY = new Audio(new short[0]);

    private final short[] samples;

    private Audio(short[] samples) {
        this.samples = samples;
    }

    /** Audio of these samples (8 kHz); the array is copied. */
    public static Audio ofSamples(short... samples) {
        return new Audio(samples.clone());
    }

    /**
     * Audio of 16-bit little-endian bytes (8 kHz).
     *
     * @throws IllegalArgumentException if the number of bytes is odd
     */
    public static Audio ofBytes(byte[] littleEndian) {
        if (littleEndian.length % 2 != 0) {
            throw new IllegalArgumentException("16-bit audio with an odd number of bytes: " + littleEndian.length);
        }
        short[] samples = new short[littleEndian.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((littleEndian[2 * i] & 0xff) | littleEndian[2 * i + 1] << 8);
        }
        return new Audio(samples);
    }

    public static Audio silence(long millis) {
        return new Audio(new short[TelephoneAudio.samplesIn(millis)]);
    }

    /** This audio, then the other. */
    public Audio then(Audio next) {
        short[] both = Arrays.copyOf(samples, samples.length + next.samples.length);
        System.arraycopy(next.samples, 0, both, samples.length, next.samples.length);
        return new Audio(both);
    }

    /** The part from one sample to another (exclusive), cut to what there is. */
    public Audio slice(int fromSample, int toSample) {
        int from = Math.clamp(fromSample, 0, samples.length);
        return new Audio(Arrays.copyOfRange(samples, from, Math.clamp(toSample, from, samples.length)));
    }

    public int sampleCount() {
        return samples.length;
    }

    public short sample(int index) {
        return samples[index];
    }

    public short[] samples() {
        return samples.clone();
    }

    public long durationMillis() {
        return TelephoneAudio.millisOf(samples.length);
    }

    /** Number of 20 ms frames, the last one counted even where it is not full. */
    public int frameCount() {
        return (samples.length + TelephoneAudio.FRAME_SAMPLES - 1) / TelephoneAudio.FRAME_SAMPLES;
    }

    /** One 20 ms frame as 320 little-endian bytes, the last one filled up with silence. */
    public byte[] frame(int index) {
        byte[] frame = new byte[TelephoneAudio.FRAME_BYTES];
        int from = index * TelephoneAudio.FRAME_SAMPLES;
        int count = Math.min(TelephoneAudio.FRAME_SAMPLES, samples.length - from);
        for (int i = 0; i < count; i++) {
            frame[2 * i] = (byte) samples[from + i];
            frame[2 * i + 1] = (byte) (samples[from + i] >> 8);
        }
        return frame;
    }

    /** All samples as little-endian bytes. */
    public byte[] toBytes() {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audio audio && Arrays.equals(samples, audio.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    /** Tells the length only: what callers say does not belong in logs. */
    @Override
    public String toString() {
        return "Audio[" + durationMillis() + " ms]";
    }
}

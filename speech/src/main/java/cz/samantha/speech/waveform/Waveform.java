package cz.samantha.speech.waveform;

/** Sound of one channel that never changes: samples of full scale 1.0 at any rate. */
public final class Waveform {
    private final float[] samples;
    private final int sampleRateHz;

    private Waveform(float[] samples, int sampleRateHz) {
        this.samples = samples;
        this.sampleRateHz = sampleRateHz;
    }

    /**
     * @param samples full scale is 1.0; the array is copied
     * @throws IllegalArgumentException if the rate is not positive
     */
    public static Waveform of(float[] samples, int sampleRateHz) {
        if (sampleRateHz <= 0) {
            throw new IllegalArgumentException("A sample rate must be positive: " + sampleRateHz);
        }
        return new Waveform(samples.clone(), sampleRateHz);
    }

    public float[] samples() {
        return samples.clone();
    }

    public int sampleCount() {
        return samples.length;
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public long durationMillis() {
        return samples.length * 1000L / sampleRateHz;
    }

    /** Samples of 16 bits, cut off at full scale. */
    public short[] toShorts() {
        short[] result = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            result[i] = (short) Math.clamp(Math.round(samples[i] * 32767f), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return result;
    }

    /** Tells length and rate only. */
    @Override
    public String toString() {
        return "Waveform[" + durationMillis() + " ms at " + sampleRateHz + " Hz]";
    }
}

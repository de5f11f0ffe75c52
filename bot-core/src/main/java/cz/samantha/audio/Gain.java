package cz.samantha.audio;

/** Makes audio louder or quieter without clipping. */
public final class Gain {
    /** Peaks above this share of full scale are bent instead of cut off. */
    private static final double LIMIT_FROM = 0.7;

    private static final double LIMIT_RANGE = 0.28;
    private static final double FULL_SCALE = 32768;

    private Gain() {}

    /**
     * The same audio, so much louder.
     *
     * @param gainDb more than 0 is louder
     */
    public static Audio apply(Audio audio, double gainDb) {
        if (gainDb == 0) {
            return audio;
        }
        double factor = Math.pow(10, gainDb / 20);
        short[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(limited(samples[i] / FULL_SCALE * factor) * FULL_SCALE);
        }
        return Audio.ofSamples(samples);
    }

    private static double limited(double sample) {
        double size = Math.abs(sample);
        return size <= LIMIT_FROM
                ? sample
                : Math.signum(sample) * (LIMIT_FROM + LIMIT_RANGE * Math.tanh((size - LIMIT_FROM) / LIMIT_RANGE));
    }
}

package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import java.util.Random;

/** White noise of the telephone's rate, the same for the same seed. */
public final class WhiteNoise {
    private static final double FULL_SCALE = 32_768;
    /** Of 4000 Hz, 3100 are in the telephone's band (300 to 3400 Hz): so much louder is the whole than the part in it. */
    private static final double ABOVE_BAND_DB = 10 * Math.log10(4000.0 / 3100.0);

    private final Random dice;

    public WhiteNoise(long seed) {
        dice = new Random(seed);
    }

    /**
     * Audio with noise over all of it.
     *
     * @param bandDbfs how loud the noise is in the telephone's band, where speech is
     */
    public Audio over(Audio audio, double bandDbfs) {
        double deviation = FULL_SCALE * Math.pow(10, (bandDbfs + ABOVE_BAND_DB) / 20);
        short[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            long noisy = Math.round(samples[i] + deviation * dice.nextGaussian());
            samples[i] = (short) Math.clamp(noisy, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }
}

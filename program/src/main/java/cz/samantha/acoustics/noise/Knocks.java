package cz.samantha.acoustics.noise;

import java.util.Random;

/** Very short sounds: single knocks, and the crackle of a bad line. */
final class Knocks {
    private static final double CRACKLES_A_SECOND = 40;

    private Knocks() {}

    /** A knock that fades within so many seconds and rings at a frequency. */
    static double[] knock(double seconds, double hertz, Random dice) {
        double[] knock = Spectra.white((int) (seconds * Spectra.RATE_HZ), dice);
        for (int i = 0; i < knock.length; i++) {
            knock[i] *= Math.exp(-5.0 * i / knock.length);
        }
        return Spectra.even(Spectra.resonance(knock, hertz, hertz / 4));
    }

    /** Single knocks of 3 to 30 ms, one or two a second. */
    static double[] clicks(int samples, Random dice) {
        double[] clicks = new double[samples];
        double seconds = 0.2 + 0.3 * dice.nextDouble();
        while (seconds * Spectra.RATE_HZ < samples) {
            double[] knock = knock(0.003 + 0.027 * dice.nextDouble(), 500 + 2_000 * dice.nextDouble(), dice);
            Spectra.add(clicks, knock, (int) (seconds * Spectra.RATE_HZ), 0.5 + 0.5 * dice.nextDouble());
            seconds += 0.3 + 1.2 * dice.nextDouble();
        }
        return clicks;
    }

    /** Single samples that jump, most of them a little, some a lot, over a faint hiss. */
    static double[] crackle(int samples, Random dice) {
        double[] crackle = new double[samples];
        for (int i = 0; i < samples; i++) {
            crackle[i] = 0.02 * dice.nextGaussian();
            if (dice.nextDouble() < CRACKLES_A_SECOND / Spectra.RATE_HZ) {
                double size = -Math.log(1 - dice.nextDouble());
                crackle[i] += dice.nextBoolean() ? size : -size;
            }
        }
        return crackle;
    }
}

package cz.samantha.acoustics.noise;

import java.util.Random;

/** Coughs, one to three in a row: a burst of air through the throat, and often a voiced end; silence between the rows. */
final class Coughs {
    private final Random dice;

    Coughs(Random dice) {
        this.dice = dice;
    }

    double[] make(int samples) {
        double[] coughs = new double[samples];
        // The first one comes early, so that a short piece holds one.
        double seconds = 0.1 + 0.4 * dice.nextDouble();
        while (seconds * Spectra.RATE_HZ < samples) {
            int inRow = 1 + dice.nextInt(3);
            for (int i = 0; i < inRow; i++) {
                double[] cough = cough();
                Spectra.add(coughs, cough, (int) (seconds * Spectra.RATE_HZ), 0.7 + 0.3 * dice.nextDouble());
                seconds += cough.length / Spectra.RATE_HZ + 0.05 + 0.15 * dice.nextDouble();
            }
            seconds += 2 + 3 * dice.nextDouble();
        }
        return coughs;
    }

    private double[] cough() {
        double length = 0.18 + 0.17 * dice.nextDouble();
        double[] air = Spectra.white((int) (length * Spectra.RATE_HZ), dice);
        double voiceFrom = 0.4 + 0.4 * dice.nextDouble();
        double voiceHz = 110 + 120 * dice.nextDouble();
        for (int i = 0; i < air.length; i++) {
            double part = (double) i / air.length;
            // An explosion, then less and less; the vocal folds close towards the end.
            double loud = part < 0.03 ? part / 0.03 : Math.exp(-3.5 * part);
            double folds =
                    part < voiceFrom ? 1 : 0.4 + Math.max(0, Math.sin(2 * Math.PI * voiceHz * i / Spectra.RATE_HZ));
            air[i] *= loud * folds;
        }
        double[] throat = Spectra.resonance(air, 600 + 300 * dice.nextDouble(), 250);
        double[] mouth = Spectra.resonance(air, 1_500 + 700 * dice.nextDouble(), 400);
        double[] cough = Spectra.even(throat);
        Spectra.add(cough, Spectra.even(mouth), 0, 0.7);
        return cough;
    }
}

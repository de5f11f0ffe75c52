package cz.samantha.acoustics.noise;

import java.util.Random;

/** A street: rumble of the town, and every few seconds a car that comes, passes and goes. */
final class Street {
    private static final double CAR_EVERY_SECONDS = 4;
    private static final double CAR_GAIN = 2.5;

    private final Random dice;

    Street(Random dice) {
        this.dice = dice;
    }

    double[] make(int samples) {
        double[] street = Spectra.even(Spectra.brown(samples, dice));
        double[] hiss = Spectra.even(Spectra.lowPass(Spectra.white(samples, dice), 900));
        double cars = samples / Spectra.RATE_HZ / CAR_EVERY_SECONDS;
        for (int car = 0; car < Math.max(1, Math.round(cars)); car++) {
            double passesAt = dice.nextDouble() * samples;
            double width = (0.4 + 0.8 * dice.nextDouble()) * Spectra.RATE_HZ;
            double loud = CAR_GAIN * (0.4 + 0.6 * dice.nextDouble());
            for (int i = 0; i < samples; i++) {
                double away = (i - passesAt) / width;
                // Tyres: closer is louder, by the square of the distance.
                street[i] += loud * hiss[i] / (1 + away * away);
            }
        }
        return street;
    }
}

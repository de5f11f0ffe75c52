package cz.samantha.acoustics.noise;

import cz.samantha.audio.Audio;
import java.util.List;
import java.util.Random;

/** An office: mains hum and its overtones, a ventilator, runs of keystrokes, people who talk at the other end. */
final class Office {
    private static final double HUM_HZ = 50;
    private static final int OVERTONES = 12;
    private static final double FAR_VOICES = 0.5;
    private static final double KEYS = 3;

    private final Random dice;
    private final List<Audio> talkers;

    Office(Random dice, List<Audio> talkers) {
        this.dice = dice;
        this.talkers = talkers;
    }

    double[] make(int samples) {
        double[] office = Spectra.even(Spectra.lowPass(Spectra.white(samples, dice), 400));
        for (int overtone = 1; overtone <= OVERTONES; overtone++) {
            double phase = dice.nextDouble() * 2 * Math.PI;
            double loud = 0.6 / overtone;
            for (int i = 0; i < samples; i++) {
                office[i] += loud * Math.sin(2 * Math.PI * HUM_HZ * overtone * i / Spectra.RATE_HZ + phase);
            }
        }
        double[] voices = Spectra.even(Spectra.lowPass(new Babble(dice, talkers).make(samples), 800));
        Spectra.add(office, voices, 0, FAR_VOICES);
        type(office);
        return office;
    }

    /** Runs of five to twenty keys with breaks between them. */
    private void type(double[] office) {
        double seconds = dice.nextDouble();
        while (seconds * Spectra.RATE_HZ < office.length) {
            int keys = 5 + dice.nextInt(16);
            for (int key = 0; key < keys; key++) {
                double[] knock = Knocks.knock(0.015, 1_500 + 1_500 * dice.nextDouble(), dice);
                Spectra.add(office, knock, (int) (seconds * Spectra.RATE_HZ), KEYS * (0.5 + dice.nextDouble()));
                seconds += 0.08 + 0.15 * dice.nextDouble();
            }
            seconds += 0.5 + 2 * dice.nextDouble();
        }
    }
}

package cz.samantha.acoustics.noise;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.Samples;
import cz.samantha.audio.Audio;
import java.util.List;
import java.util.Random;

/** Several people who talk at the same time, each as loud as the others, none of them understood. */
final class Babble {
    private static final int PEOPLE = 6;
    private static final double LEVEL_DBFS = -20;

    private final Random dice;
    private final List<Audio> talkers;

    /** @param talkers what they say; everyone goes through all of it from another place on, at another pitch */
    Babble(Random dice, List<Audio> talkers) {
        this.dice = dice;
        this.talkers = talkers;
    }

    double[] make(int samples) {
        double[] babble = new double[samples];
        double[] all = ActiveLevel.set(Samples.of(talkers.stream().reduce(Audio.EMPTY, Audio::then)), LEVEL_DBFS);
        if (all.length == 0) {
            return babble;
        }
        for (int person = 0; person < PEOPLE; person++) {
            double speed = 0.85 + 0.3 * dice.nextDouble();
            double at = dice.nextDouble() * all.length;
            for (int i = 0; i < samples; i++) {
                int here = (int) at;
                double part = at - here;
                babble[i] += (1 - part) * all[here] + part * all[(here + 1) % all.length];
                at = (at + speed) % all.length;
            }
        }
        return babble;
    }
}

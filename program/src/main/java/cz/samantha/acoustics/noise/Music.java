package cz.samantha.acoustics.noise;

import java.util.List;
import java.util.Random;

/** A radio: chords of four tones, a tune over them, a drum on every beat. */
final class Music {
    private static final double BEAT_SECONDS = 0.55;
    private static final int BEATS_A_CHORD = 4;
    /** Semitones above the root: major, minor, and what follows what in most songs. */
    private static final List<List<Integer>> CHORDS =
            List.of(List.of(0, 4, 7, 12), List.of(9, 12, 16, 21), List.of(5, 9, 12, 17), List.of(7, 11, 14, 19));

    private static final List<Integer> SCALE = List.of(12, 14, 16, 17, 19, 21, 23, 24);
    private static final double ROOT_HZ = 196;

    private final Random dice;

    Music(Random dice) {
        this.dice = dice;
    }

    double[] make(int samples) {
        double[] music = new double[samples];
        int beat = (int) (BEAT_SECONDS * Spectra.RATE_HZ);
        int note = dice.nextInt(SCALE.size());
        for (int number = 0; number * beat < samples; number++) {
            List<Integer> chord = CHORDS.get(number / BEATS_A_CHORD % CHORDS.size());
            if (number % BEATS_A_CHORD == 0) {
                for (int tone : chord) {
                    Spectra.add(music, tone(tone, BEATS_A_CHORD * BEAT_SECONDS, 5), number * beat, 0.5);
                }
            }
            for (int half = 0; half < 2; half++) {
                note = Math.clamp(note + dice.nextInt(5) - 2, 0, SCALE.size() - 1);
                double[] sung = tone(SCALE.get(note) + 12, BEAT_SECONDS / 2, 3);
                Spectra.add(music, sung, number * beat + half * beat / 2, 0.8);
            }
            Spectra.add(music, Knocks.knock(0.08, number % 2 == 0 ? 120 : 1_800, dice), number * beat, 2);
        }
        return music;
    }

    /** A plucked tone with overtones that fall as it fades. */
    private static double[] tone(int semitones, double seconds, double fades) {
        double hertz = ROOT_HZ * Math.pow(2, semitones / 12.0);
        double[] tone = new double[(int) (seconds * Spectra.RATE_HZ)];
        for (int overtone = 1; overtone * hertz < Spectra.RATE_HZ / 2 && overtone <= 8; overtone++) {
            for (int i = 0; i < tone.length; i++) {
                double at = i / Spectra.RATE_HZ;
                double attack = Math.min(1, at / 0.01);
                tone[i] += attack
                        * Math.exp(-fades * at * Math.sqrt(overtone))
                        * Math.sin(2 * Math.PI * hertz * overtone * at)
                        / overtone;
            }
        }
        return tone;
    }
}

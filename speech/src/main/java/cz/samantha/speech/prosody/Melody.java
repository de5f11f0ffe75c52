package cz.samantha.speech.prosody;

/** How the voice moves on the last stress group of a phrase. */
public enum Melody {
    /** Statements, orders, and questions with a question word. */
    FALLING,
    /** There is more to come, as before a comma. */
    CONTINUING,
    /** Questions to be answered with yes or no. */
    RISING;

    /** A movement in semitones from the base line. */
    record Glide(double from, double to) {}

    /** The movement on a syllable of the last stress group. */
    Glide onLastGroup(int syllable, int syllables) {
        double fraction = syllables == 1 ? 0 : syllable / (double) (syllables - 1);
        boolean only = syllables == 1;
        boolean first = syllable == 0;
        return switch (this) {
            case FALLING ->
                only
                        ? new Glide(1.0, -4.5)
                        : first ? new Glide(1.4, 0.8) : new Glide(0.4 - 2.9 * fraction, -0.6 - 4.0 * fraction);
            case CONTINUING ->
                only
                        ? new Glide(-0.8, 3.0)
                        : first ? new Glide(-0.8, -0.6) : new Glide(-1.3 + 2.6 * fraction, 0.2 + 2.8 * fraction);
            case RISING ->
                only
                        ? new Glide(-1.0, 6.0)
                        : first ? new Glide(-1.4, -1.2) : new Glide(-2.5 + 5.0 * fraction, -0.4 + 6.2 * fraction);
        };
    }

    /** The same for stress groups before the last: the voice rises after the stress and sinks back. */
    static Glide onEarlierGroup(int syllable, int syllables) {
        return switch (syllable) {
            case 0 -> syllables == 1 ? new Glide(1.5, 0.8) : new Glide(0.2, 1.6);
            case 1 -> new Glide(2.4, 1.6);
            default -> {
                double start = 1.2 - 0.7 * (syllable - 2);
                yield new Glide(start, start - 0.6);
            }
        };
    }
}

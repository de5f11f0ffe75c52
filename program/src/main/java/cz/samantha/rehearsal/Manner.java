package cz.samantha.rehearsal;

import cz.samantha.acoustics.noise.NoiseKind;
import java.util.Optional;

/**
 * How a scripted caller speaks.
 *
 * @param noise what is heard behind him, from half a second before he speaks to a second and a half after
 * @param snrDb how far that noise lies below his speech, both in the telephone's band
 * @param pauseMillis how long he stops in the middle of the sentence; 0: he does not
 */
public record Manner(Optional<NoiseKind> noise, int snrDb, long pauseMillis) {
    /** At once, in a quiet place. */
    public static final Manner PLAIN = new Manner(Optional.empty(), 0, 0);

    /** With noise behind him. */
    public static Manner in(NoiseKind noise, int snrDb) {
        return new Manner(Optional.of(noise), snrDb, 0);
    }

    /** With a pause in the middle of the sentence. */
    public static Manner pausing(long millis) {
        return new Manner(Optional.empty(), 0, millis);
    }
}

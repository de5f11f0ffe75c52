package cz.samantha.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the journal keeps them: microseconds since 1970. Finer fractions are cut off. */
final class Micros {
    private Micros() {}

    static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

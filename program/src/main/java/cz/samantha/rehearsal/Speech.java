package cz.samantha.rehearsal;

import java.util.concurrent.TimeUnit;

/**
 * A stretch of speech on the line: from its first audible 20 ms frame to its last, where audible is above -50 dBFS.
 *
 * @param startNanos {@link System#nanoTime} when the first audible frame was on the wire
 * @param endNanos {@link System#nanoTime} when the last audible frame was on the wire: its true end
 */
public record Speech(long startNanos, long endNanos) {
    /** Frames quieter than this do not count as speech. */
    public static final double AUDIBLE_DBFS = -50;

    long lengthNanos() {
        return endNanos - startNanos;
    }

    public long durationMillis() {
        return TimeUnit.NANOSECONDS.toMillis(lengthNanos());
    }
}

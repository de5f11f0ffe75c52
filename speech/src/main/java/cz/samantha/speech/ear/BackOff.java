package cz.samantha.speech.ear;

import java.time.Duration;
import java.util.function.LongSupplier;

/** After a failure, waits longer and longer before another try is worth it; safe for many threads. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanoClock;
    private Duration wait = Duration.ZERO;
    private long failedNanos;

    BackOff(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Whether to try now. */
    synchronized boolean tries() {
        return nanoClock.getAsLong() - failedNanos >= wait.toNanos() || wait.isZero();
    }

    /** It failed: the wait is doubled, once for all that failed in the same try. */
    synchronized void failed() {
        if (tries()) {
            failedNanos = nanoClock.getAsLong();
            Duration doubled = wait.isZero() ? FIRST : wait.multipliedBy(2);
            wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }

    /** It worked. */
    synchronized void worked() {
        wait = Duration.ZERO;
    }
}

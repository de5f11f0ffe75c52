package cz.samantha.speech.ear;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** What the recognition pool has done since its beginning; counted on all its threads. */
final class RecognitionMeter {
    private final AtomicLongArray lags = new AtomicLongArray(LagCounts.LONGEST_MILLIS + 1);
    private final LongAdder workedNanos = new LongAdder();

    /** A piece of audio has been recognised so long after it arrived. */
    void recognised(long lagNanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(lagNanos);
        lags.incrementAndGet(Math.clamp(millis, 0, LagCounts.LONGEST_MILLIS));
    }

    /** A thread has worked so long. */
    void worked(long nanos) {
        workedNanos.add(nanos);
    }

    LagCounts lags() {
        return LagCounts.of(lags);
    }

    long workedNanos() {
        return workedNanos.sum();
    }
}

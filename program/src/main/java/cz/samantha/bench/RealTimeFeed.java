package cz.samantha.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends the frames of many calls at real time; each call its own, a frame every 20 ms, a quarter of the calls at a time. */
final class RealTimeFeed {
    private static final int PHASES = 4;
    private static final long PHASE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final CallAudio audio;
    private long phases;

    RealTimeFeed(CallAudio audio) {
        this.audio = audio;
    }

    /** Goes on with the calls for some time. A feed that comes late catches up, as a network does. */
    void go(Listeners listeners, int calls, int seconds) {
        long next = System.nanoTime();
        long ends = phases + TimeUnit.SECONDS.toNanos(seconds) / PHASE_NANOS;
        for (; phases < ends; phases++) {
            for (int call = (int) (phases % PHASES); call < calls; call += PHASES) {
                listeners.hear(call, audio.frame(call, phases / PHASES));
            }
            next += PHASE_NANOS;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }
}

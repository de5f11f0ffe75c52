package cz.samantha.conversation;

import java.time.Duration;

/** Until when the conversation waits for the next signal. */
final class Deadline {
    private static final long FOR_EVER_NANOS = Long.MAX_VALUE;

    private boolean set;
    private long atNanos;

    void in(Duration time) {
        set = true;
        atNanos = System.nanoTime() + time.toNanos();
    }

    void none() {
        set = false;
    }

    long remainingNanos() {
        return set ? Math.max(0, atNanos - System.nanoTime()) : FOR_EVER_NANOS;
    }
}

package cz.samantha.telephony.manager;

import java.time.Duration;

/**
 * When to renew Asterisk's dead-man timer for one call. Knows no clock: times are nanoseconds of any one.
 *
 * <p>A bot that has slept through the timer must never renew it afterwards: the caller waits for people by then, and a
 * renewed timer would run out there.
 */
final class DeadMan {
    private final long quarterNanos;
    private final long tooLateNanos;
    private long confirmedAt;
    private long sentAt;
    private boolean inFlight;

    /** What is to be done now. */
    enum Due {
        WAIT,
        RENEW,
        GIVE_UP
    }

    /** @param startedAt when Asterisk set the timer first, or a little earlier */
    DeadMan(Duration timer, long startedAt) {
        quarterNanos = timer.toNanos() / 4;
        tooLateNanos = timer.toNanos() - timer.toNanos() / 8;
        confirmedAt = startedAt;
        sentAt = startedAt - quarterNanos;
    }

    synchronized Due due(long now, boolean alive) {
        if (now - confirmedAt >= tooLateNanos) {
            return Due.GIVE_UP;
        }
        return alive && now - sentAt >= quarterNanos ? Due.RENEW : Due.WAIT;
    }

    /** A renewal goes out now. */
    synchronized void sent(long now) {
        sentAt = now;
        inFlight = true;
    }

    /** The answer to the renewal that was sent at this time: the timer runs from then. */
    synchronized void answered(long renewalSentAt, boolean yes) {
        if (yes && renewalSentAt - confirmedAt > 0) {
            confirmedAt = renewalSentAt;
        }
        if (renewalSentAt == sentAt) {
            inFlight = false;
            notifyAll();
        }
    }

    /** Waits until no renewal is on its way, a quarter of the timer at most. */
    synchronized void awaitQuiet() throws InterruptedException {
        long deadline = System.nanoTime() + quarterNanos;
        while (inFlight && System.nanoTime() < deadline) {
            wait(20);
        }
    }
}

package cz.samantha.telephony.calls;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The calls that the bot has agreed to take. An announced call waits a while for its media connection, is taken once, and
 * is live until it has ended; waiting and live calls together never exceed the limit.
 */
public final class AnnouncedCalls {
    private final int maxCalls;
    private final long waitNanos;
    private final LongSupplier nanoClock;
    private final Map<CallId, AnnouncedCall> waiting = new HashMap<>();
    private final Map<CallId, Long> expiresAt = new HashMap<>();
    private final Set<CallId> live = new HashSet<>();
    private boolean accepting = true;

    /**
     * @param wait how long an announced call may be without its media connection
     * @param nanoClock as {@link System#nanoTime}
     */
    public AnnouncedCalls(int maxCalls, Duration wait, LongSupplier nanoClock) {
        this.maxCalls = maxCalls;
        this.waitNanos = wait.toNanos();
        this.nanoClock = nanoClock;
    }

    /** Agrees to take a call and gives it its one-time id; empty if there is no room, or no calls are accepted any more. */
    public synchronized Optional<AnnouncedCall> announce(
            Caller caller, String channel, String uniqueId, long announcedAtNanos) {
        forgetExpired();
        if (!accepting || waiting.size() + live.size() >= maxCalls) {
            return Optional.empty();
        }
        AnnouncedCall call = new AnnouncedCall(CallId.random(), caller, channel, uniqueId, announcedAtNanos);
        waiting.put(call.id(), call);
        expiresAt.put(call.id(), nanoClock.getAsLong() + waitNanos);
        return Optional.of(call);
    }

    /** Makes an announced call live; empty if the id is unknown, has been used, or came too late. */
    public synchronized Optional<AnnouncedCall> take(CallId id) {
        forgetExpired();
        AnnouncedCall call = waiting.remove(id);
        if (call == null) {
            return Optional.empty();
        }
        expiresAt.remove(id);
        live.add(id);
        return Optional.of(call);
    }

    public synchronized void ended(CallId id) {
        live.remove(id);
        notifyAll();
    }

    /** From now on no call is agreed to; those that are announced may still come. */
    public synchronized void stopAccepting() {
        accepting = false;
    }

    public synchronized boolean accepting() {
        return accepting;
    }

    public synchronized int liveCount() {
        return live.size();
    }

    /** Waits until no call is live or expected; false if it took longer than the given time. */
    public synchronized boolean awaitNone(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        forgetExpired();
        while (!waiting.isEmpty() || !live.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            long tenthOfSecond = TimeUnit.MILLISECONDS.toNanos(100);
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, Math.min(left, tenthOfSecond)));
            forgetExpired();
        }
        return true;
    }

    private void forgetExpired() {
        long now = nanoClock.getAsLong();
        expiresAt.values().removeIf(at -> now - at >= 0);
        waiting.keySet().retainAll(expiresAt.keySet());
    }
}

package cz.samantha.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The entries that wait to be written, in order. Any thread adds, one thread writes; entries stay here until they are
 * written, so that a failed attempt loses nothing.
 */
final class EntryQueue {
    /**
     * An entry and its place in the order of all entries: microseconds of the moment it came, moved up where two would
     * fall together. It is given once, so writing an entry again after a doubtful commit is harmless.
     */
    record Placed(long position, JournalEntry entry) {}

    private final int capacity;
    private final ArrayDeque<Placed> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long lastPosition;
    private long accepted;
    private long settled;
    private long lost;
    private boolean closed;

    EntryQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an entry and returns at once; false if there is no room or the queue is closed, and the entry is lost. */
    boolean offer(JournalEntry entry, long nowMicros) {
        lock.lock();
        try {
            if (closed || waiting.size() >= capacity) {
                lost++;
                return false;
            }
            lastPosition = Math.max(lastPosition + 1, nowMicros);
            waiting.addLast(new Placed(lastPosition, entry));
            accepted++;
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The oldest entries, which stay in the queue. Waits for one; empty only when the queue is closed and drained. */
    List<Placed> oldest(int most) throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            return waiting.stream().limit(most).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the oldest entries out; {@code ofThemLost} of them were not written and never will be. */
    void settle(int count, int ofThemLost) {
        lock.lock();
        try {
            for (int i = 0; i < count; i++) {
                waiting.removeFirst();
            }
            settled += count;
            lost += ofThemLost;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything that was accepted before this call is settled; false if time runs out. */
    boolean awaitSettled(Duration timeout) throws InterruptedException {
        long nanos = timeout.toNanos();
        lock.lock();
        try {
            long goal = accepted;
            while (settled < goal) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = changed.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets time pass before the next attempt; ends early when the queue is closed meanwhile. */
    void pause(Duration time) throws InterruptedException {
        long nanos = time.toNanos();
        lock.lock();
        try {
            boolean wasClosed = closed;
            while (nanos > 0 && closed == wasClosed) {
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    long lost() {
        lock.lock();
        try {
            return lost;
        } finally {
            lock.unlock();
        }
    }
}

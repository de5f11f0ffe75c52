package cz.samantha.speech.ear;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for recognition, as many as the machine has processors: more would only make every call wait. Work of one
 * call is done in order, on whichever thread is free. Calls take turns; a call that lags gets some more done in its turn,
 * because going round costs time too.
 */
final class RecognitionPool implements AutoCloseable {
    /** Pieces of work of one call in its turn: a tenth of a second of audio. */
    private static final int MOST_A_TURN = 5;

    private final RecognitionMeter meter = new RecognitionMeter();
    private final Set<Lane> lanes = ConcurrentHashMap.newKeySet();
    private final int workers;
    /** What comes after the end is dropped: calls may still send frames while the house closes. */
    private final ThreadPoolExecutor threads;

    RecognitionPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** @param workers how many threads */
    RecognitionPool(int workers) {
        this.workers = workers;
        threads = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("recognition-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** The place of one call: runs tasks in the order in which they come, never two at once. To be closed with the call. */
    Lane inOrder() {
        Lane lane = new Lane();
        lanes.add(lane);
        return lane;
    }

    int workers() {
        return workers;
    }

    /** How many calls have a place. */
    int calls() {
        return lanes.size();
    }

    RecognitionMeter meter() {
        return meter;
    }

    /** How long the piece of work has waited that waits longest, in any call; 0 if none does. */
    long longestWaitMillis() {
        long now = System.nanoTime();
        long longestNanos =
                lanes.stream().mapToLong(lane -> lane.waitNanos(now)).max().orElse(0);
        return TimeUnit.NANOSECONDS.toMillis(longestNanos);
    }

    /** A thread hangs in native code and may never come back: another takes its place. */
    synchronized void oneThreadHangs() {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }

    /** A thread that hung came back: there are as many as before. */
    synchronized void oneThreadIsBack() {
        threads.setCorePoolSize(threads.getCorePoolSize() - 1);
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() - 1);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Waiting(Runnable task, long sinceNanos) {}

    /** One call's work. */
    final class Lane implements CallWork {
        private final Queue<Waiting> waiting = new ArrayDeque<>();
        private boolean running;

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(new Waiting(task, System.nanoTime()));
            if (!running) {
                running = true;
                threads.execute(this::workOff);
            }
        }

        @Override
        public synchronized int waiting() {
            return waiting.size();
        }

        @Override
        public synchronized void close(Runnable last) {
            waiting.clear();
            execute(last);
            lanes.remove(this);
        }

        private synchronized long waitNanos(long now) {
            Waiting oldest = waiting.peek();
            return oldest == null ? 0 : now - oldest.sinceNanos;
        }

        /** Some pieces, then the next turn comes behind the other calls; also if one fails. */
        private void workOff() {
            long begunNanos = System.nanoTime();
            try {
                for (int done = 0; done < MOST_A_TURN; done++) {
                    Optional<Runnable> next = next();
                    if (next.isEmpty()) {
                        return;
                    }
                    next.get().run();
                }
            } finally {
                meter.worked(System.nanoTime() - begunNanos);
                goOn();
            }
        }

        private synchronized Optional<Runnable> next() {
            return Optional.ofNullable(waiting.poll()).map(Waiting::task);
        }

        private synchronized void goOn() {
            running = !waiting.isEmpty();
            if (running) {
                threads.execute(this::workOff);
            }
        }
    }
}

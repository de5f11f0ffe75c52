package cz.samantha.speech.ear;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for recognition, as many as the machine has processors: more would only make every call wait. Work of one
 * call is done in order, one piece at a time, on whichever thread is free.
 */
final class RecognitionPool implements AutoCloseable {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** What comes after the end is dropped: calls may still send frames while the house closes. */
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            PROCESSORS,
            PROCESSORS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("recognition-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** An executor for one call: runs tasks in the order in which they come, never two at once. */
    Executor inOrder() {
        return new InOrder();
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

    private final class InOrder implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private boolean running;

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(task);
            if (!running) {
                running = true;
                threads.execute(this::workOff);
            }
        }

        /** One piece, then the next takes its turn behind the other calls; also if this one fails. */
        private void workOff() {
            try {
                next().run();
            } finally {
                goOn();
            }
        }

        private synchronized Runnable next() {
            return waiting.remove();
        }

        private synchronized void goOn() {
            running = !waiting.isEmpty();
            if (running) {
                threads.execute(this::workOff);
            }
        }
    }
}

package cz.samantha.speech.ear;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Threads for recognition, as many as the machine has processors: more would only make every call wait. Work of one
 * call is done in order, one piece at a time, on whichever thread is free.
 */
final class RecognitionPool implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("recognition-", 0).factory());

    /** An executor for one call: runs tasks in the order in which they come, never two at once. */
    Executor inOrder() {
        return new InOrder();
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

        private void workOff() {
            while (true) {
                Runnable task;
                synchronized (this) {
                    task = waiting.poll();
                    if (task == null) {
                        running = false;
                        return;
                    }
                }
                task.run();
            }
        }
    }
}

package cz.samantha.conversation;

import cz.samantha.ear.Ear;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.line.LineListener;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What line and ear tell about one call, put into one queue for the conversation's thread. Telling never blocks; audio goes
 * straight to the ear.
 */
final class CallSignals implements LineListener, AutoCloseable {
    /** A conversation that works on one signal for so long is stuck. */
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(4);

    private static final long WAITING = Long.MIN_VALUE;

    private final BlockingQueue<Signal> queue = new LinkedBlockingQueue<>();
    private final EarSession ear;
    /** When the thread took the signal that it works on; read by other threads. */
    private volatile long busySinceNanos = System.nanoTime();

    CallSignals(Ear ear, EndOfTurn endOfTurn) {
        this.ear = ear.listen(endOfTurn, event -> queue.add(new Signal.Ear(event)));
    }

    /** Waits for the next signal; empty if none came in time. For the conversation's thread alone. */
    Optional<Signal> next(long timeoutNanos) throws InterruptedException {
        busySinceNanos = WAITING;
        Optional<Signal> signal = Optional.ofNullable(queue.poll(timeoutNanos, TimeUnit.NANOSECONDS));
        busySinceNanos = System.nanoTime();
        return signal;
    }

    /** The house closes: the caller is to be moved to people. */
    void handOver() {
        queue.add(new Signal.HandOver());
    }

    @Override
    public void heard(byte[] frame) {
        ear.hear(frame);
    }

    @Override
    public void keyPressed(char key) {
        queue.add(new Signal.Key(key));
    }

    @Override
    public void playing(long piece, long atNanos) {
        queue.add(new Signal.Playing(piece, atNanos));
    }

    @Override
    public void played(long piece, long atNanos) {
        queue.add(new Signal.Played(piece, atNanos));
    }

    @Override
    public void hungUp() {
        queue.add(new Signal.HungUp());
    }

    @Override
    public boolean alive() {
        long since = busySinceNanos;
        return since == WAITING || System.nanoTime() - since < STUCK_NANOS;
    }

    /** Ends the ear's session. */
    @Override
    public void close() {
        ear.close();
    }
}

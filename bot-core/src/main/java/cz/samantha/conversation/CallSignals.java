package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.TurnLimits;
import cz.samantha.line.LineListener;
import java.time.Duration;
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
    /** Set by the conversation's thread, read on the recognition pool. */
    private volatile EndOfTurn awaited;

    private final EarSession ear;
    /** When the thread took the signal that it works on; read by other threads. */
    private volatile long busySinceNanos = System.nanoTime();

    CallSignals(Ear ear, EndOfTurn endOfTurn) {
        this.awaited = endOfTurn;
        this.ear = ear.listen(new NowAwaited(), event -> queue.add(new Signal.Ear(event, System.nanoTime())));
    }

    /** From now on the ear judges so when a turn is over: the bot asked something else. */
    void await(EndOfTurn endOfTurn) {
        awaited = endOfTurn;
    }

    /** What is awaited at the moment when the ear asks. */
    private final class NowAwaited implements EndOfTurn {
        @Override
        public Duration silenceNeeded(String partialText) {
            return awaited.silenceNeeded(partialText);
        }

        @Override
        public TurnLimits limits() {
            return awaited.limits();
        }

        @Override
        public boolean interrupts(String partialText) {
            return awaited.interrupts(partialText);
        }
    }

    /** Waits for the next signal; empty if none came in time. For the conversation's thread alone. */
    Optional<Signal> next(long timeoutNanos) throws InterruptedException {
        busySinceNanos = WAITING;
        Optional<Signal> signal = Optional.ofNullable(queue.poll(timeoutNanos, TimeUnit.NANOSECONDS));
        busySinceNanos = System.nanoTime();
        return signal;
    }

    /** The bot speaks this from a moment on ({@link System#nanoTime}): the ear may hear its echo. */
    void botSpeaks(Audio audio, long fromNanos) {
        ear.botSpeaks(audio, fromNanos);
    }

    /** The bot was stopped. */
    void botStops(long atNanos) {
        ear.botStops(atNanos);
    }

    /** The short answers that the bot waits for from now on. */
    void expect(ExpectedAnswer expected) {
        ear.expect(expected);
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
        queue.add(new Signal.Key(key, System.nanoTime()));
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

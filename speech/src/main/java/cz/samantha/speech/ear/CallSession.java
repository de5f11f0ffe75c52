package cz.samantha.speech.ear;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.ExpectedAnswer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call at the ear: its work in order, each piece watched. When a piece fails or hangs, the call is told so, once, and
 * hears no more. So it is with a call whose audio waits for {@value #MOST_WAITING_SECONDS} seconds, and people take it:
 * dropping a part of what was said would leave the caller misunderstood without anyone knowing.
 */
final class CallSession implements EarSession {
    private static final Logger LOG = LoggerFactory.getLogger(CallSession.class);
    private static final long IDLE = Long.MIN_VALUE;
    private static final int MOST_WAITING_SECONDS = 10;
    /** That much audio takes 160 KB. */
    static final int MOST_WAITING_FRAMES = MOST_WAITING_SECONDS * 1_000 / TelephoneAudio.FRAME_MILLIS;

    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicLong busySinceNanos = new AtomicLong(IDLE);
    private final CallWork inOrder;
    private final LongConsumer heardAfterNanos;
    private final Consumer<EarEvent> events;
    private final Runnable whenOver;
    private final LongSupplier nanoClock;
    /** For the tasks alone. */
    private Optional<UtteranceStream> stream = Optional.empty();

    /**
     * Opens the recogniser as the first piece of work.
     *
     * @param opening makes the stream, which tells what it hears to who is given
     * @param heardAfterNanos told after each frame how long ago it had come
     * @param events told what is heard, until the session is closed or has failed
     * @param whenOver told once, when nothing of the recogniser is used any more
     * @param nanoClock by which work is watched
     */
    static CallSession open(
            Function<Consumer<EarEvent>, UtteranceStream> opening,
            CallWork inOrder,
            LongConsumer heardAfterNanos,
            Consumer<EarEvent> events,
            Runnable whenOver,
            LongSupplier nanoClock) {
        CallSession session = new CallSession(inOrder, heardAfterNanos, events, whenOver, nanoClock);
        session.work(() -> session.stream = Optional.of(opening.apply(session::tell)));
        return session;
    }

    private CallSession(
            CallWork inOrder,
            LongConsumer heardAfterNanos,
            Consumer<EarEvent> events,
            Runnable whenOver,
            LongSupplier nanoClock) {
        this.inOrder = inOrder;
        this.heardAfterNanos = heardAfterNanos;
        this.events = events;
        this.whenOver = whenOver;
        this.nanoClock = nanoClock;
    }

    @Override
    public void hear(byte[] frame) {
        if (closed.get()) {
            return;
        }
        // The opening may wait too.
        if (inOrder.waiting() > MOST_WAITING_FRAMES) {
            LOG.error("recognition is {} s late in one call, which is given up", MOST_WAITING_SECONDS);
            fail();
            return;
        }
        long arrivedNanos = System.nanoTime();
        work(() -> stream.ifPresent(open -> {
            open.hear(frame, arrivedNanos);
            heardAfterNanos.accept(System.nanoTime() - arrivedNanos);
        }));
    }

    @Override
    public void expect(ExpectedAnswer expected) {
        work(() -> stream.ifPresent(open -> open.expect(expected)));
    }

    @Override
    public void botSpeaks(Audio audio, long fromNanos) {
        work(() -> stream.ifPresent(open -> open.botSpeaks(audio, fromNanos)));
    }

    @Override
    public void botStops(long atNanos) {
        work(() -> stream.ifPresent(open -> open.botStops(atNanos)));
    }

    private void work(Runnable piece) {
        inOrder.execute(() -> {
            if (!closed.get()) {
                busySinceNanos.set(nanoClock.getAsLong());
                try {
                    piece.run();
                } catch (RecognitionFailedException e) {
                    // An engine that cannot be reached, or has gone: what it says tells all.
                    LOG.error("recognition failed in one call: {}", e.getMessage());
                    fail();
                } catch (RuntimeException | Error e) {
                    // Also errors: a native library that breaks tells so by one, and it is this call's alone.
                    LOG.error("recognition failed in one call", e);
                    fail();
                } finally {
                    busySinceNanos.set(IDLE);
                }
            }
        });
    }

    private void tell(EarEvent event) {
        if (!closed.get()) {
            events.accept(event);
        }
    }

    /** Whether one piece of work has been going on for so long. */
    boolean hangs(long nanos) {
        long since = busySinceNanos.get();
        return since != IDLE && !closed.get() && nanoClock.getAsLong() - since >= nanos;
    }

    /** The call hears no more. Returns at once, also while a piece of work hangs. */
    void fail() {
        if (end()) {
            events.accept(new EarEvent.Failed());
        }
    }

    @Override
    public void close() {
        end();
    }

    private boolean end() {
        boolean first = closed.compareAndSet(false, true);
        if (first) {
            inOrder.close(this::free);
        }
        return first;
    }

    private void free() {
        try {
            stream.ifPresent(UtteranceStream::close);
        } catch (RuntimeException | Error e) {
            LOG.error("a recogniser could not be freed", e);
        } finally {
            stream = Optional.empty();
            whenOver.run();
        }
    }
}

package cz.samantha.telephony.audiosocket;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.line.CallHandler;
import cz.samantha.line.Line;
import cz.samantha.line.LineListener;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.calls.LiveCall;
import cz.samantha.telephony.pacing.Paced;
import cz.samantha.telephony.pacing.Playout;
import io.netty.channel.Channel;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One live call on an AudioSocket connection. All that happens to it happens on its connection's event loop: frames in and
 * out, and every word to the listener, so that these come in order and end with the end of the call.
 */
final class AudioSocketLine implements Line, LiveCall, Paced {
    private static final Logger LOG = LoggerFactory.getLogger(AudioSocketLine.class);
    private static final String KEYS = "0123456789*#ABCD";
    private static final long ALIVE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Channel channel;
    private final AnnouncedCall call;
    private final Reception reception;
    private final AtomicLong pieces = new AtomicLong();
    private final AtomicBoolean leaving = new AtomicBoolean();
    private final AtomicBoolean beatPending = new AtomicBoolean();
    private volatile long lastBeat = System.nanoTime();
    private volatile @Nullable LineListener listener;

    // on the event loop only
    private final Playout playout = new Playout();
    private boolean over;
    private long lastWritable = System.nanoTime();

    AudioSocketLine(Channel channel, AnnouncedCall call, Reception reception) {
        this.channel = channel;
        this.call = call;
        this.reception = reception;
    }

    /** Hands the call to whoever answers it, on the event loop. Whatever the handler throws comes out, and nothing is left. */
    void begin(CallHandler handler) {
        reception.lines().add(this);
        try {
            listener = handler.answered(this);
        } catch (RuntimeException e) {
            over = true;
            reception.lines().remove(this);
            reception.calls().ended(call.id());
            throw e;
        }
        reception.pacer().add(this);
        reception.exchange().answered(this);
    }

    @Override
    public CallId id() {
        return call.id();
    }

    @Override
    public Caller caller() {
        return call.caller();
    }

    @Override
    public String channel() {
        return call.channel();
    }

    @Override
    public AnnouncedCall call() {
        return call;
    }

    @Override
    public long play(Audio audio) {
        long piece = pieces.incrementAndGet();
        onLoop(() -> playout.add(piece, audio));
        return piece;
    }

    @Override
    public void stopPlaying() {
        onLoop(playout::stop);
    }

    @Override
    public void transfer(String queue) {
        leave(() -> reception.exchange().beforeTransfer(call, queue));
    }

    @Override
    public void hangUp() {
        leave(() -> reception.exchange().beforeHangUp(call));
    }

    /** Tells the exchange on a thread of its own, as that may take seconds; meanwhile the line stays open. */
    private void leave(Runnable tellExchange) {
        if (leaving.compareAndSet(false, true)) {
            Thread.ofVirtual().name("leaving-" + call.id()).start(() -> {
                try {
                    tellExchange.run();
                } finally {
                    onLoop(this::close);
                }
            });
        }
    }

    @Override
    public void giveUp() {
        onLoop(this::close);
    }

    @Override
    public boolean alive() {
        LineListener whoListens = listener;
        return System.nanoTime() - lastBeat < ALIVE_NANOS && whoListens != null && whoListens.alive();
    }

    @Override
    public void beat() {
        if (beatPending.compareAndSet(false, true)) {
            onLoop(this::sendFrame);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a void promise tells failures to the pipeline
    private void sendFrame() {
        beatPending.set(false);
        if (over) {
            return;
        }
        lastBeat = System.nanoTime();
        if (!channel.isWritable()) {
            if (lastBeat - lastWritable > reception.settings().stalledAfter().toNanos()) {
                reception.refusals().warn("AudioSocket connection takes no audio", "call " + call.id() + " given up");
                close();
            }
            return;
        }
        lastWritable = lastBeat;
        Playout.Beat beat = playout.next();
        channel.writeAndFlush(AudioSocketFrame.Sound.telephone(beat.frame()), channel.voidPromise());
        long sentAt = System.nanoTime();
        for (Playout.Mark mark : beat.marks()) {
            tell(to -> {
                if (mark.begins()) {
                    to.playing(mark.piece(), sentAt);
                } else {
                    to.played(mark.piece(), sentAt);
                }
            });
        }
    }

    void heard(byte[] frame) {
        if (frame.length > 0) {
            tell(to -> to.heard(frame));
        }
    }

    void keyPressed(char key) {
        char upper = Character.toUpperCase(key);
        if (KEYS.indexOf(upper) >= 0) {
            tell(to -> to.keyPressed(upper));
        }
    }

    /** Ends the bot's part, on the event loop: says goodbye on the wire if that is still there, and tells everybody once. */
    void close() {
        if (over) {
            return;
        }
        leaving.set(true);
        tell(LineListener::hungUp);
        over = true;
        playout.stop();
        reception.pacer().remove(this);
        reception.lines().remove(this);
        PartingHandler.part(channel);
        reception.exchange().ended(call);
        reception.calls().ended(call.id());
    }

    /** Waits until the connection is gone; not for the event loop. */
    void awaitClosed() {
        channel.closeFuture().awaitUninterruptibly(2 * PartingHandler.PATIENCE_MILLIS);
    }

    private void tell(Consumer<LineListener> what) {
        LineListener whoListens = listener;
        if (over || whoListens == null) {
            return;
        }
        try {
            what.accept(whoListens);
        } catch (RuntimeException e) {
            LOG.error("Call {} goes to people after a fault in its conversation", call.id(), e);
            giveUp();
        }
    }

    private void onLoop(Runnable what) {
        try {
            channel.eventLoop().execute(what);
        } catch (RejectedExecutionException e) {
            LOG.debug("Call {} is over, the server has stopped", call.id());
        }
    }
}

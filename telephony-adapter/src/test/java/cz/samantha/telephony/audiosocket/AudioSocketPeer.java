package cz.samantha.telephony.audiosocket;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.telephony.pacing.Paced;
import cz.samantha.telephony.pacing.Pacer;
import cz.samantha.telephony.pacing.Playout;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The other end of AudioSocket: calls a bot as Asterisk does, for tests without an exchange. Sends a
 * frame every 20 ms, silence when it has nothing to say.
 */
public final class AudioSocketPeer implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2000;

    private final Socket socket;
    private final OutputStream out;
    private final Listener listener;
    private final Pacer pacer;
    private final Paced beat = this::sendFrame;
    private final Playout playout = new Playout();
    private final AtomicBoolean over = new AtomicBoolean();
    private long pieces;

    /** What the peer hears; told in order for each method, from threads that must not be blocked. */
    public interface Listener {
        /** A frame has come; times are {@link System#nanoTime}. */
        void received(AudioSocketFrame frame, long atNanos);

        /** The last frame of what {@link #play} was given has been sent. */
        default void played(long piece, long atNanos) {}

        /** The connection has ended, whoever ended it. Told exactly once. */
        default void closed() {}
    }

    private AudioSocketPeer(Socket socket, Listener listener, Pacer pacer) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.listener = listener;
        this.pacer = pacer;
    }

    /**
     * Calls, tells the call's id, and begins to send and to hear.
     *
     * @param pacer gives the beat; may be shared by many peers
     * @throws IOException if nobody answers there
     */
    public static AudioSocketPeer call(InetSocketAddress bot, CallId id, Listener listener, Pacer pacer)
            throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(bot, CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            AudioSocketPeer peer = new AudioSocketPeer(socket, listener, pacer);
            peer.send(new AudioSocketFrame.Id(id.value()));
            Thread.ofVirtual().name("audiosocket-peer").start(peer::listen);
            pacer.add(peer.beat);
            return peer;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Speaks after whatever is still being spoken; the number is told to {@link Listener#played}. */
    public long play(Audio audio) {
        synchronized (playout) {
            playout.add(++pieces, audio);
            return pieces;
        }
    }

    public void stopPlaying() {
        synchronized (playout) {
            playout.stop();
        }
    }

    /** Sends a key as Asterisk 22 does. */
    public void press(char key) throws IOException {
        send(new AudioSocketFrame.Key(key));
    }

    /** Sends any frame at once. */
    public synchronized void send(AudioSocketFrame frame) throws IOException {
        AudioSocketCodec.write(out, frame);
    }

    /** Hangs up as Asterisk does when the caller has: the connection just ends. */
    @Override
    public void close() {
        if (over.compareAndSet(false, true)) {
            pacer.remove(beat);
            try {
                socket.close();
            } catch (IOException e) {
                // the connection is gone either way
            }
            listener.closed();
        }
    }

    private void sendFrame() {
        Playout.Beat now;
        synchronized (playout) {
            now = playout.next();
        }
        try {
            send(AudioSocketFrame.Sound.telephone(now.frame()));
        } catch (IOException e) {
            // no more to say; what the bot said last can still be heard
            pacer.remove(beat);
            return;
        }
        long sentAt = System.nanoTime();
        for (Playout.Mark mark : now.marks()) {
            if (!mark.begins()) {
                listener.played(mark.piece(), sentAt);
            }
        }
    }

    private void listen() {
        AudioSocketCodec codec = new AudioSocketCodec();
        try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
            Optional<AudioSocketFrame> frame = codec.read(in);
            while (frame.isPresent()) {
                listener.received(frame.get(), System.nanoTime());
                frame = frame.get() instanceof AudioSocketFrame.HangUp ? Optional.empty() : codec.read(in);
            }
        } catch (IOException e) {
            // the connection is over
        } finally {
            close();
        }
    }
}

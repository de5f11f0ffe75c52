package cz.samantha.telephony.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.call.CallId;
import cz.samantha.telephony.audiosocket.AudioSocketFrame;
import cz.samantha.telephony.audiosocket.AudioSocketPeer;
import cz.samantha.telephony.pacing.Pacer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A caller on AudioSocket, and what it hears. */
public final class Peer implements AudioSocketPeer.Listener, AutoCloseable {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AudioSocketPeer peer;

    public Peer(int port, CallId id, Pacer pacer) throws IOException {
        peer = AudioSocketPeer.call(loopback(port), id, this, pacer);
    }

    public static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Audio of some frames of 20 ms, every byte of which is the same. */
    public static Audio tone(int level, int frames) {
        byte[] bytes = new byte[frames * TelephoneAudio.FRAME_BYTES];
        Arrays.fill(bytes, (byte) level);
        return Audio.ofBytes(bytes);
    }

    public AudioSocketPeer peer() {
        return peer;
    }

    /** Waits for audio of this level, {@code hang-up}, {@code failure} or {@code closed}; all else is passed over. */
    public void await(String what) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String event;
        do {
            event = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(event).as("the peer hears " + what).isNotNull();
        } while (!event.equals(what));
    }

    @Override
    public void received(AudioSocketFrame frame, long atNanos) {
        heard.add(
                switch (frame) {
                    case AudioSocketFrame.Sound sound -> "audio " + sound.payload()[0];
                    case AudioSocketFrame.HangUp hangUp -> "hang-up";
                    case AudioSocketFrame.Failure failure -> "failure";
                    default -> frame.toString();
                });
    }

    @Override
    public void closed() {
        heard.add("closed");
    }

    @Override
    public void close() {
        peer.close();
    }
}

package cz.samantha.rehearsal;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody uses at the moment. */
final class FreePorts {
    /** Number of UDP ports that one Asterisk gets for audio. */
    static final int AUDIO_PORTS = 500;

    private static final int FIRST_AUDIO_PORT = 12_000;
    private static final int LAST_AUDIO_PORT = 31_000;

    private FreePorts() {}

    static int tcp() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static int udp(String address) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getByName(address))) {
            return socket.getLocalPort();
        }
    }

    /**
     * First of {@link #AUDIO_PORTS} ports below those that Linux hands out by itself. Single ones of them may be in use:
     * Asterisk passes over these.
     */
    static int audioRange() {
        int ranges = (LAST_AUDIO_PORT - FIRST_AUDIO_PORT) / AUDIO_PORTS;
        return FIRST_AUDIO_PORT + ThreadLocalRandom.current().nextInt(ranges) * AUDIO_PORTS;
    }
}

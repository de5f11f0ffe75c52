package cz.samantha.rehearsal;

import cz.samantha.telephony.audiosocket.AudioSocketCodec;
import cz.samantha.telephony.audiosocket.AudioSocketFrame;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the telephone network connects answered telephones to scripted people: an AudioSocket server on loopback. */
final class PeopleServer implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleServer.class);
    private static final int ID_TIMEOUT_MILLIS = 5000;

    private final ServerSocket server;
    private final List<ScriptedPerson> people = new CopyOnWriteArrayList<>();
    private final Arrivals arrivals;

    /** Is asked who a connection belongs to, and told when that person is on the line. */
    interface Arrivals {
        Keypad keypadOf(UUID call);

        Recording recordingOf(UUID call);

        void arrived(UUID call, ScriptedPerson person);
    }

    PeopleServer(Arrivals arrivals) throws IOException {
        this.arrivals = arrivals;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    PeopleServer start() {
        Thread.ofVirtual().name("people-server").start(this::serve);
        return this;
    }

    /** Host and port, as the dialplan wants it. */
    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("person-arrives").start(() -> welcome(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("The scripted people cannot be reached: {}", e.getMessage());
                }
            }
        }
    }

    private void welcome(Socket socket) {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ID_TIMEOUT_MILLIS);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Optional<AudioSocketFrame> first = new AudioSocketCodec().read(in);
            if (first.isEmpty() || !(first.get() instanceof AudioSocketFrame.Id id)) {
                throw new IOException("a connection did not begin with its id");
            }
            socket.setSoTimeout(0);
            UUID call = id.call();
            ScriptedPerson person =
                    ScriptedPerson.onNetwork(socket, in, arrivals.keypadOf(call), arrivals.recordingOf(call));
            people.add(person);
            arrivals.arrived(call, person);
        } catch (IOException e) {
            LOG.warn("A scripted person could not come to the telephone: {}", e.getMessage());
            closeQuietly(socket);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("Closing failed: {}", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        people.forEach(ScriptedPerson::hangUp);
    }
}

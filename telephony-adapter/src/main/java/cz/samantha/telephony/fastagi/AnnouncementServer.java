package cz.samantha.telephony.fastagi;

import cz.samantha.call.Caller;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.network.PortInUseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.AgiScript;
import org.asteriskjava.fastagi.DefaultAgiServer;
import org.asteriskjava.util.ServerSocketFacade;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The FastAGI server to which the dialplan announces a call. Where the bot takes the call it sets the channel's variables
 * {@code BOT_CALL} (the one-time id) and {@code BOT_MEDIA} (host and port for AudioSocket); where it does not it sets
 * nothing, and the dialplan takes the caller to people.
 */
public final class AnnouncementServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementServer.class);
    private static final String PURPOSE = "FastAGI";
    private static final int READ_TIMEOUT_MILLIS = 5000;
    private static final int MOST_AT_ONCE = 200;
    private static final int TRIES_FOR_A_FREE_PORT = 10;
    private static final long STOPPED_WITHIN_MILLIS = 2000;

    private final Server server;

    private AnnouncementServer(Server server) {
        this.server = server;
    }

    /**
     * Starts to listen on one address only.
     *
     * @param port 0 takes a free one
     * @param media what Asterisk is told to connect to, host and port
     * @throws PortInUseException if another program has the port
     * @throws IOException if it cannot listen for another reason
     */
    public static AnnouncementServer start(String host, int port, String media, Announcer announcer)
            throws IOException {
        AgiScript script = new Announcement(media, announcer);
        for (int i = 1; ; i++) {
            int wanted = port == 0 ? freePort(host) : port;
            try {
                Server server = new Server(host, wanted, script);
                server.listen();
                return new AnnouncementServer(server);
            } catch (IOException e) {
                if (port != 0 || i == TRIES_FOR_A_FREE_PORT) {
                    throw PortInUseException.explain(PURPOSE, host, wanted, e);
                }
            }
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Stops listening; the dialplan then takes callers to people. */
    @Override
    public void close() {
        server.stop();
    }

    /** Asterisk-Java cannot be asked which port it got, so it is given one that was free a moment ago. */
    private static int freePort(String host) throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return probe.getLocalPort();
        }
    }

    /** Asterisk-Java's server, bound to one address (it takes every interface otherwise) before its thread is started. */
    private static final class Server extends DefaultAgiServer {
        private final ServerSocketFacade socket;
        private final Thread thread =
                Thread.ofPlatform().name("fastagi").daemon().unstarted(this::serve);

        Server(String host, int port, AgiScript script) throws IOException {
            super(script);
            setAddress(InetAddress.getByName(host));
            setPort(port);
            setSocketReadTimeout(READ_TIMEOUT_MILLIS);
            setMaximumPoolSize(MOST_AT_ONCE);
            socket = super.createServerSocket();
        }

        void listen() {
            thread.start();
        }

        private void serve() {
            try {
                startup();
            } catch (IOException e) {
                LOG.error("FastAGI has stopped; callers go to people", e);
            }
        }

        /**
         * Closes the socket itself too: the library forgets it where its thread has not come that far yet. The kernel goes
         * on listening until that thread has left its wait for a connection, so this waits for the thread.
         */
        void stop() {
            shutdown();
            try {
                socket.close();
                thread.join(STOPPED_WITHIN_MILLIS);
            } catch (IOException e) {
                LOG.debug("FastAGI's socket was closed already", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        protected ServerSocketFacade createServerSocket() {
            return socket;
        }
    }

    private record Announcement(String media, Announcer announcer) implements AgiScript {
        @Override
        public void service(AgiRequest request, AgiChannel channel) throws AgiException {
            long since = System.nanoTime();
            Caller caller = new Caller(orEmpty(request.getCallerIdNumber()), dialled(request));
            Optional<AnnouncedCall> call =
                    announcer.announce(caller, orEmpty(request.getChannel()), orEmpty(request.getUniqueId()), since);
            if (call.isPresent()) {
                channel.setVariable("BOT_MEDIA", media);
                channel.setVariable("BOT_CALL", call.get().id().toString());
            }
        }

        /** The number the dialplan was entered with, or what the trunk says was dialled. */
        private static String dialled(AgiRequest request) {
            String extension = orEmpty(request.getExtension());
            return extension.isEmpty() || !Character.isDigit(extension.charAt(0))
                    ? orEmpty(request.getDnid())
                    : extension;
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}

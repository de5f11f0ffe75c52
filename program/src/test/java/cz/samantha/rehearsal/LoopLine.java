package cz.samantha.rehearsal;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two scripted people connected to each other over AudioSocket, one in the place of the bot. */
final class LoopLine implements Closeable, PeopleServer.Arrivals {
    private final BlockingQueue<ScriptedPerson> arrived = new LinkedBlockingQueue<>();
    private final PeopleServer server;
    private final ScriptedPerson caller;
    private final ScriptedPerson bot;

    LoopLine(UUID call) throws IOException, InterruptedException {
        server = new PeopleServer(this).start();
        String address = server.address();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        caller = ScriptedPerson.straightTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), call);
        bot = arrived.take();
    }

    ScriptedPerson caller() {
        return caller;
    }

    ScriptedPerson bot() {
        return bot;
    }

    @Override
    public Keypad keypadOf(UUID call) {
        return key -> {
            throw new IOException("a bot has no keys");
        };
    }

    @Override
    public Recording recordingOf(UUID call) {
        return Recording.in(Path.of("not-recorded"), call.toString());
    }

    @Override
    public void arrived(UUID call, ScriptedPerson person) {
        arrived.add(person);
    }

    @Override
    public void close() throws IOException {
        caller.close();
        server.close();
    }
}

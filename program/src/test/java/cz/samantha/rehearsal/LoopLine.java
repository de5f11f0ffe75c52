package cz.samantha.rehearsal;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/** Two scripted people connected to each other over AudioSocket, one in the place of the bot. */
final class LoopLine implements Closeable {
    private final PeopleServer server;
    private final ScriptedPerson caller;
    private final ScriptedPerson bot;

    LoopLine(UUID call) throws IOException, InterruptedException {
        BotArrivals arrivals = new BotArrivals();
        server = new PeopleServer(arrivals).start();
        String address = server.address();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        caller = ScriptedPerson.straightTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), call);
        bot = Objects.requireNonNull(arrivals.next(Duration.ofSeconds(10)), "the line did not arrive");
    }

    ScriptedPerson caller() {
        return caller;
    }

    ScriptedPerson bot() {
        return bot;
    }

    @Override
    public void close() throws IOException {
        caller.close();
        server.close();
    }
}

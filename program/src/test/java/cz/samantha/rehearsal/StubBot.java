package cz.samantha.rehearsal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The smallest bot there can be: answers FastAGI with a call id and the media address, and is a scripted person on the
 * line. It never renews the dead-man timer.
 */
final class StubBot implements Closeable {
    private final ServerSocket fastAgi;
    private final PeopleServer media;
    private final Map<String, String> variables = new ConcurrentHashMap<>();
    private final Map<String, String> announced = new ConcurrentHashMap<>();
    private final BotArrivals lines = new BotArrivals();

    StubBot() throws IOException {
        this.fastAgi = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.media = new PeopleServer(lines).start();
        Thread.ofVirtual().start(this::serve);
    }

    /** Channel variables that it sets from now on, beside its id and media address. */
    void willSet(Map<String, String> more) {
        variables.putAll(more);
    }

    /** Nothing of earlier calls is left. */
    void forget() {
        variables.clear();
        announced.clear();
        lines.forget();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), fastAgi.getLocalPort());
    }

    /** The bot's end of the next call. */
    ScriptedPerson awaitLine() throws RehearsalException, InterruptedException {
        ScriptedPerson line = lines.next(Duration.ofSeconds(10));
        if (line == null) {
            throw new RehearsalException("No call came to the stub bot.");
        }
        return line;
    }

    /** What FastAGI told of the last call, for example {@code agi_callerid}. */
    Map<String, String> announced() {
        return announced;
    }

    private void serve() {
        while (!fastAgi.isClosed()) {
            try (Socket socket = fastAgi.accept()) {
                answer(socket);
            } catch (IOException e) {
                announced.put("fault", String.valueOf(e.getMessage()));
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                announced.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        set(socket, in, "BOT_CALL", UUID.randomUUID().toString());
        set(socket, in, "BOT_MEDIA", media.address());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            set(socket, in, variable.getKey(), variable.getValue());
        }
    }

    private static void set(Socket socket, BufferedReader in, String name, String value) throws IOException {
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        out.write("SET VARIABLE " + name + " " + value + "\n");
        out.flush();
        String reply = in.readLine();
        if (reply == null || !reply.startsWith("200 ")) {
            throw new IOException("unexpected FastAGI reply: " + reply);
        }
    }

    @Override
    public void close() throws IOException {
        fastAgi.close();
        media.close();
    }
}

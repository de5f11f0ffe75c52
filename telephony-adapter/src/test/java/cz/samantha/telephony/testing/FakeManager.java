package cz.samantha.telephony.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** As much of Asterisk's manager interface as a unit test needs: says yes to everything and writes it down. */
public final class FakeManager implements AutoCloseable {
    private final ServerSocket server;
    private final Thread accepting;
    private final BlockingQueue<String> actions = new LinkedBlockingQueue<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();

    /** @param port 0 takes a free one */
    public FakeManager(int port) throws IOException {
        server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        accepting = Thread.ofPlatform().daemon().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** From now on these actions are answered with an error. */
    public void refuse(String... names) {
        refused.addAll(List.of(names));
    }

    /** From now on these actions are not answered. */
    public void ignore(String... names) {
        ignored.addAll(List.of(names));
    }

    /** Waits for an action, for example {@code SetVar PJSIP/trunk-1 BOT_RESULT=hangup}; all others are passed over. */
    public void await(String action) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String next;
        do {
            next = actions.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(next).as("Asterisk is told " + action).isNotNull();
        } while (!next.equals(action));
    }

    /** What has been told and not been waited for. */
    public List<String> told() {
        return List.copyOf(actions);
    }

    /** Tells an event to everyone who is connected. */
    public void event(String name, Map<String, String> fields) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Event", name);
        all.putAll(fields);
        for (Socket connection : connections) {
            write(connection, all);
        }
    }

    /** Cuts all connections, as a restart does. */
    public void drop() throws IOException {
        for (Socket connection : connections) {
            connection.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drop();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            connection.getOutputStream().write("Asterisk Call Manager/11.0.0\r\n".getBytes(StandardCharsets.UTF_8));
            Map<String, String> action = new LinkedHashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    answer(connection, action);
                    action = new LinkedHashMap<>();
                } else {
                    action.put(
                            line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                            line.substring(line.indexOf(':') + 1).strip());
                }
            }
        } catch (IOException e) {
            // the other side is gone
        } finally {
            connections.remove(connection);
        }
    }

    private void answer(Socket connection, Map<String, String> action) throws IOException {
        String name = action.getOrDefault("action", "");
        actions.add(describe(name, action));
        if (ignored.contains(name)) {
            return;
        }
        Map<String, String> response = new LinkedHashMap<>();
        response.put("Response", refused.contains(name) ? "Error" : "Success");
        response.put("ActionID", action.getOrDefault("actionid", ""));
        switch (name) {
            case "Challenge" -> response.put("Challenge", "12345");
            case "CoreSettings" -> response.put("AsteriskVersion", "22.10.1");
            default -> response.put("Message", "as told");
        }
        write(connection, response);
    }

    private static String describe(String name, Map<String, String> action) {
        return switch (name) {
            case "SetVar" ->
                "SetVar %s %s=%s".formatted(action.get("channel"), action.get("variable"), action.get("value"));
            case "AbsoluteTimeout" -> "AbsoluteTimeout %s %s".formatted(action.get("channel"), action.get("timeout"));
            default -> name;
        };
    }

    private static void write(Socket connection, Map<String, String> fields) throws IOException {
        StringBuilder text = new StringBuilder();
        fields.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        OutputStream out = connection.getOutputStream();
        synchronized (connection) {
            out.write(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}

package cz.samantha.catalogue.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small HTTP server on loopback that gives one file, well or badly. */
public final class ModelServer implements AutoCloseable {
    /** What it does with a request. */
    public enum Manner {
        /** Ranges, If-Range and ETag as RFC 9110 wants them. */
        WELL,
        /** Always the whole, as if there were no ranges. */
        WITHOUT_RANGES,
        /** Neither ETag nor date. */
        WITHOUT_MARKS,
        /** Ranges, whatever edition was asked for. */
        WITHOUT_IF_RANGE,
        /** Another range than was asked for. */
        WRONG_RANGE,
        /** No length told, in chunks. */
        CHUNKED,
        /** Nothing there. */
        NOT_FOUND,
        /** Somewhere else by now, on another protocol. */
        MOVED
    }

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile byte[] file;
    private volatile String etag = "\"1\"";
    private volatile Manner manner = Manner.WELL;
    private volatile int breakAfter = Integer.MAX_VALUE;

    private ModelServer(HttpServer server, byte[] file) {
        this.server = server;
        this.file = file;
    }

    public static ModelServer start(byte[] file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ModelServer models = new ModelServer(server, file);
        server.createContext("/", models::answer);
        server.start();
        return models;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/model.zip");
    }

    public ModelServer in(Manner other) {
        manner = other;
        return this;
    }

    /** From now on another file, with another mark. */
    public void change(byte[] other, String mark) {
        file = other;
        etag = mark;
    }

    /** Connections are cut after so many bytes of the file. */
    public void breakAfter(int bytes) {
        breakAfter = bytes;
    }

    /** The Range of every request so far; "whole" where there was none. */
    public List<String> asked() {
        return new ArrayList<>(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> range =
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"));
            asked.add(range.orElse("whole"));
            switch (manner) {
                case NOT_FOUND -> exchange.sendResponseHeaders(404, -1);
                case MOVED -> {
                    exchange.getResponseHeaders().set("Location", "ftp://127.0.0.1/model.zip");
                    exchange.sendResponseHeaders(301, -1);
                }
                default -> give(exchange, range);
            }
        }
    }

    private void give(HttpExchange exchange, Optional<String> range) throws IOException {
        if (manner != Manner.WITHOUT_MARKS) {
            exchange.getResponseHeaders().set("ETag", etag);
        }
        boolean sameEdition = manner == Manner.WITHOUT_IF_RANGE
                || etag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        if (range.isEmpty() || manner == Manner.WITHOUT_RANGES || !sameEdition) {
            send(exchange, 200, file);
            return;
        }
        int from = Integer.parseInt(range.get().replaceAll("bytes=(\\d+)-", "$1"));
        if (from >= file.length) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + file.length);
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        int first = manner == Manner.WRONG_RANGE ? from - 1 : from;
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + first + "-" + (file.length - 1) + "/" + file.length);
        send(exchange, 206, Arrays.copyOfRange(file, first, file.length));
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, manner == Manner.CHUNKED ? 0 : body.length);
        exchange.getResponseBody().write(body, 0, Math.min(body.length, breakAfter));
        exchange.getResponseBody().flush();
        if (breakAfter < body.length) {
            throw new IOException("the test cuts the connection");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

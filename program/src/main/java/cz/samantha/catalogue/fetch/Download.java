package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A download over HTTP that goes on where an earlier one broke off (RFC 9110, 14: Range and If-Range), and begins anew
 * where the server cannot continue or has another edition by now.
 */
final class Download {
    private static final int CONNECT_WITHIN_MILLIS = 20_000;
    private static final int NEXT_BYTES_WITHIN_MILLIS = 60_000;

    private final URI address;
    private final PartFile part;
    private final long bytes;
    private final Consumer<String> tell;

    /** @param bytes how long the whole has to be; no byte more is ever stored */
    Download(URI address, PartFile part, long bytes, Consumer<String> tell) {
        this.address = address;
        this.part = part;
        this.bytes = bytes;
        this.tell = tell;
    }

    /**
     * Downloads what is missing; when this returns, the part is the whole.
     *
     * @throws NotFetchedException if it cannot be had now; what has come is kept and the message says what to do
     */
    void run() throws IOException {
        if (part.bytes() > bytes) {
            part.delete();
        }
        DiskSpace.demand(part.folder(), bytes - part.bytes());
        Optional<PartFile.Origin> continued = continuable();
        if (continued.isPresent() && part.bytes() == bytes) {
            return;
        }
        if (!ask(continued)) {
            ask(Optional.empty());
        }
        if (part.bytes() < bytes) {
            throw WebFailure.brokenOff(address, part.bytes(), bytes, null);
        }
    }

    private Optional<PartFile.Origin> continuable() throws IOException {
        return part.bytes() == 0
                ? Optional.empty()
                : part.origin().filter(origin -> origin.address().equals(address.toString()));
    }

    /** @return whether the server's answer could be used; if not, it has to be asked for the whole */
    private boolean ask(Optional<PartFile.Origin> continued) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            connection.setConnectTimeout(CONNECT_WITHIN_MILLIS);
            connection.setReadTimeout(NEXT_BYTES_WITHIN_MILLIS);
            connection.setUseCaches(false);
            connection.setRequestProperty("Accept-Encoding", "identity");
            connection.setRequestProperty("User-Agent", "samantha");
            if (continued.isPresent()) {
                connection.setRequestProperty("Range", "bytes=" + part.bytes() + "-");
                connection.setRequestProperty("If-Range", continued.get().edition());
            }
            return take(connection, status(connection), continued);
        } finally {
            connection.disconnect();
        }
    }

    private int status(HttpURLConnection connection) throws IOException {
        try {
            return connection.getResponseCode();
        } catch (IOException e) {
            throw WebFailure.unreachable(address, e);
        }
    }

    private boolean take(HttpURLConnection connection, int status, Optional<PartFile.Origin> continued)
            throws IOException {
        boolean continuing = continued.isPresent();
        if (continuing && status == HttpURLConnection.HTTP_PARTIAL) {
            if (!isTheRest(connection, continued.get())) {
                return false;
            }
            tell.accept("Going on with " + address);
        } else if (continuing && status == HttpHeaders.RANGE_NOT_SATISFIABLE) {
            return false;
        } else if (status == HttpURLConnection.HTTP_OK) {
            checkLength(connection.getContentLengthLong());
            tell.accept((continuing ? "It cannot be continued, so it begins anew: " : "Downloading ") + address);
            part.begin(
                    HttpHeaders.edition(connection).map(edition -> new PartFile.Origin(address.toString(), edition)));
        } else {
            throw WebFailure.refused(address, status, HttpHeaders.of(connection, "Location"));
        }
        store(connection);
        return true;
    }

    private boolean isTheRest(HttpURLConnection connection, PartFile.Origin origin) throws IOException {
        long from = part.bytes();
        boolean range = ContentRange.parse(HttpHeaders.of(connection, "Content-Range"))
                .filter(answered -> answered.first() == from && answered.total() == bytes)
                .isPresent();
        boolean sameEdition =
                HttpHeaders.edition(connection).map(origin.edition()::equals).orElse(true);
        return range && sameEdition;
    }

    private void checkLength(long announced) throws IOException {
        if (announced >= 0 && announced != bytes) {
            throw new IOException(address + " is " + announced + " bytes long, and the catalogue says " + bytes
                    + ": it is something else than the model. Nothing was downloaded.");
        }
    }

    private void store(HttpURLConnection connection) throws IOException {
        long done = part.bytes();
        Progress progress = new Progress(tell, done, bytes);
        try (InputStream in = connection.getInputStream();
                OutputStream out =
                        Files.newOutputStream(part.file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] buffer = new byte[1 << 16];
            while (true) {
                int read = read(in, buffer, done);
                if (read < 0) {
                    return;
                }
                if (done + read > bytes) {
                    part.delete();
                    throw new IOException(address + " goes on after the " + bytes + " bytes that the catalogue says: it"
                            + " is something else than the model. Nothing of it is used.");
                }
                write(out, buffer, read);
                done += read;
                progress.at(done);
            }
        }
    }

    private int read(InputStream in, byte[] buffer, long done) throws NotFetchedException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw WebFailure.brokenOff(address, done, bytes, e);
        }
    }

    private void write(OutputStream out, byte[] buffer, int length) throws IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw DiskSpace.explain(e, part.folder());
        }
    }
}

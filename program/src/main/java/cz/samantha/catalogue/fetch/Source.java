package cz.samantha.catalogue.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a model's zip is taken from. */
public sealed interface Source {
    /** An address of HTTP or HTTPS. */
    record Web(URI address) implements Source {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /** A file of this machine; it is read and never changed. */
    record Local(Path file) implements Source {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /**
     * What a user wrote: an address with {@code http:}, {@code https:} or {@code file:}, or else a file.
     *
     * @throws IllegalArgumentException if it is neither; the message says so
     */
    static Source of(String written) {
        if (!written.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return new Local(Path.of(written));
        }
        try {
            URI address = new URI(written);
            return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
                case "http", "https" -> web(address, written);
                case "file" -> new Local(Path.of(address));
                default -> throw notUsable(written, null);
            };
        } catch (URISyntaxException e) {
            throw notUsable(written, e);
        }
    }

    private static Source web(URI address, String written) {
        if (address.getHost() == null) {
            throw notUsable(written, null);
        }
        return new Web(address);
    }

    private static IllegalArgumentException notUsable(String written, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "'" + written + "' is neither a file nor an address that begins with http:// or https://", cause);
    }
}

package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why something cannot be downloaded, in words for people, with what to do. */
final class WebFailure {
    private static final String CLOSED_NETWORK = " In a closed network, download it elsewhere and give it with"
            + " '--from FILE', or give a mirror's address with '--from URL'; behind a proxy, set"
            + " SAMANTHA_JAVA_OPTIONS='-Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT'.";

    private WebFailure() {}

    static NotFetchedException unreachable(URI address, IOException cause) {
        String why =
                switch (cause) {
                    case UnknownHostException unknown -> "there is no network, or no host " + address.getHost();
                    case ConnectException refused -> address.getHost() + " takes no connection";
                    case NoRouteToHostException noRoute -> "there is no way to " + address.getHost();
                    case SocketTimeoutException late -> address.getHost() + " does not answer";
                    case SSLException insecure -> "no secure connection to " + address.getHost() + " came about";
                    default -> "the connection failed (" + cause.getMessage() + ")";
                };
        return new NotFetchedException(address + " cannot be reached: " + why + "." + CLOSED_NETWORK, cause);
    }

    static NotFetchedException refused(URI address, int status, String location) {
        String moved = location.isEmpty() ? "" : " (it points to " + location + ")";
        return new NotFetchedException(
                address + " cannot be had: the server answers with status " + status + moved + "." + CLOSED_NETWORK,
                null);
    }

    static NotFetchedException brokenOff(URI address, long done, long bytes, @Nullable Throwable cause) {
        return new NotFetchedException(
                String.format(
                        Locale.ROOT,
                        "The download of %s broke off after %.1f of %.1f MB. Run the command again: it goes on from"
                                + " there.",
                        address,
                        done / 1e6,
                        bytes / 1e6),
                cause);
    }
}

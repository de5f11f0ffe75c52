package cz.samantha.telephony.network;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;

/** Another program listens where one of the servers wants to listen. */
public final class PortInUseException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String purpose;
    private final String host;
    private final int port;

    /** @param purpose what the port is for, for example {@code AudioSocket} */
    public PortInUseException(String purpose, String host, int port) {
        super("%s cannot listen on %s:%d: another program uses this port".formatted(purpose, host, port));
        this.purpose = purpose;
        this.host = host;
        this.port = port;
    }

    /** Tells apart a port that is taken from all else that may keep a server from listening. */
    public static IOException explain(String purpose, String host, int port, Throwable failure) {
        if (failure instanceof BindException && port != 0 && isOfThisMachine(host) && !isForbidden(failure)) {
            return new PortInUseException(purpose, host, port);
        }
        return new IOException(
                "%s cannot listen on %s:%d: %s".formatted(purpose, host, port, failure.getMessage()), failure);
    }

    public String purpose() {
        return purpose;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    private static boolean isForbidden(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("Permission denied");
    }

    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException e) {
            return false;
        }
    }
}

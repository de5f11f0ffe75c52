package cz.samantha.service;

import cz.samantha.telephony.TelephonySettings;
import cz.samantha.telephony.network.PortInUseException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Looks whether the service's ports are free before anything is loaded: an operator need not wait for models and prompts
 * to be told. The servers themselves look again.
 */
final class FreePortCheck {
    private FreePortCheck() {}

    /** @throws PortInUseException if another program has one of the ports */
    static void check(TelephonySettings settings) throws IOException {
        if (settings.asterisk().isPresent()) {
            TelephonySettings.Asterisk asterisk = settings.asterisk().get();
            check("FastAGI", asterisk.fastAgiHost(), asterisk.fastAgiPort());
        }
        check("AudioSocket", settings.media().host(), settings.media().port());
    }

    private static void check(String purpose, String host, int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw PortInUseException.explain(purpose, host, port, e);
        }
    }
}

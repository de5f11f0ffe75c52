package cz.samantha.telephony.manager;

import java.io.Serial;

/** Asterisk's manager interface is not connected, does not answer, or refuses what it was told. */
public final class ManagerUnavailableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    ManagerUnavailableException(String message) {
        super(message);
    }

    ManagerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

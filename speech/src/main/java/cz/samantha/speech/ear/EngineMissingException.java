package cz.samantha.speech.ear;

import java.io.IOException;

/** What recognises is not to be had: a library of this platform, or a server. The message says what to do. */
public final class EngineMissingException extends IOException {
    private static final long serialVersionUID = 1L;

    public EngineMissingException(String message, Throwable cause) {
        super(message, cause);
    }
}

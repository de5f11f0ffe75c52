package cz.samantha.rehearsal;

import java.io.IOException;

/** Something that a rehearsal needs is not on this machine; the message says what, and the command that gets it. */
public final class MissingPartException extends IOException {
    public MissingPartException(String message) {
        super(message);
    }

    public MissingPartException(String message, Throwable cause) {
        super(message, cause);
    }
}

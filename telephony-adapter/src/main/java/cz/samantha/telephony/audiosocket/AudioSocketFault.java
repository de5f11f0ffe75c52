package cz.samantha.telephony.audiosocket;

import java.io.IOException;
import java.io.Serial;

/** What came over an AudioSocket connection is no frame; the connection cannot go on, as nobody knows where the next begins. */
public final class AudioSocketFault extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    AudioSocketFault(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the bytes. */
    public enum Reason {
        /** The connection ended inside a frame. */
        TORN,
        /** More audio than this side takes in one frame. */
        OVERSIZED,
        /** A kind byte that the protocol does not have. */
        UNKNOWN_KIND,
        /** A length that this kind of frame cannot have. */
        WRONG_LENGTH
    }
}

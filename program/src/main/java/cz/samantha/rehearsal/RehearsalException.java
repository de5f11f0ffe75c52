package cz.samantha.rehearsal;

/** A rehearsal did not go as it should: nobody answered, spoke or hung up in time. The message is for people. */
public final class RehearsalException extends Exception {
    public RehearsalException(String message) {
        super(message);
    }

    public RehearsalException(String message, Throwable cause) {
        super(message, cause);
    }
}

package cz.samantha.journal;

/** The journal cannot be opened, read or cleaned. The message is for the operator: what is wrong, where, what to do. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}

package cz.samantha.mouth;

/** The voice could not speak a text. The message is for the operator and never holds the text. */
public final class MouthException extends Exception {
    private static final long serialVersionUID = 1L;

    public MouthException(String message) {
        super(message);
    }

    public MouthException(String message, Throwable cause) {
        super(message, cause);
    }
}

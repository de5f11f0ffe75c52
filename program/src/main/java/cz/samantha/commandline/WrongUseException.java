package cz.samantha.commandline;

/** What the user gave cannot be used; the message says what is wrong, where, and what to do. */
final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}

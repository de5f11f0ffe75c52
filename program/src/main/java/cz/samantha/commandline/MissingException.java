package cz.samantha.commandline;

/** Something that a command needs is missing; the message says what, and the command that gets it. */
final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
        super(message);
    }

    /** What another part of the house says is missing, in its words. */
    MissingException(Exception told) {
        super(told.getMessage(), told);
    }
}

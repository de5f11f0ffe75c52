package cz.samantha.understanding;

/** A pattern that cannot be read; the message is Czech and tells the clerk what to do. */
public final class PatternFault extends Exception {
    private static final long serialVersionUID = 1L;

    PatternFault(String message) {
        super(message);
    }
}

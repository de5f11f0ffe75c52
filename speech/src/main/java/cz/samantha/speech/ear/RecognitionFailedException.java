package cz.samantha.speech.ear;

/** One call cannot be recognised any more; others may go on. The message holds nothing of what was said. */
public final class RecognitionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecognitionFailedException(String message) {
        super(message);
    }

    public RecognitionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}

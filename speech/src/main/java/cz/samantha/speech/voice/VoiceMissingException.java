package cz.samantha.speech.voice;

/** A voice is not on this machine. The message names it, what is missing and the command that gets it. */
public final class VoiceMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    public VoiceMissingException(String message) {
        super(message);
    }
}

package cz.samantha.speech.ear;

import java.io.IOException;

/** A recognition model, or a file of it, is not on this machine. The message names it and the command that gets it. */
public final class ModelMissingException extends IOException {
    private static final long serialVersionUID = 1L;

    public ModelMissingException(String message) {
        super(message);
    }
}

package cz.samantha.speech.diphone;

import java.io.IOException;
import java.nio.file.Path;

/** A voice file cannot be read. The message names the file, the fault, and what to do. */
public final class DamagedVoiceException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedVoiceException(Path file, String fault) {
        super("The voice file " + file + " is damaged: " + fault + ". Install its package again.");
    }
}

package cz.samantha.evaluation.voice;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Waiting for programs that voices need. */
final class Processes {
    private Processes() {}

    /** Its status; a thread that is interrupted meanwhile leaves no process behind. */
    static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a voice spoke");
        }
    }
}

package cz.samantha.evaluation;

/**
 * A silence inside an utterance, in milliseconds from the beginning of the recording.
 *
 * @param endMillis where speech goes on
 */
public record Pause(long startMillis, long endMillis) {
    /** Whether a moment lies in it; the end does not. */
    public boolean holds(long millis) {
        return millis >= startMillis && millis < endMillis;
    }
}

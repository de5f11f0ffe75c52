package cz.samantha.ear;

import java.util.function.Consumer;

/** Czech speech recognition. One ear serves many calls at once. */
public interface Ear {
    /**
     * Begins to listen to one call.
     *
     * @param endOfTurn asked on the recognition pool whenever the caller pauses
     * @param events told on the recognition pool, in order; must return quickly
     */
    EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> events);

    /** Whether one more call can be heard well; calls that are listened to are not asked about. */
    default boolean hasRoom() {
        return true;
    }
}

package cz.samantha.ear;

import java.time.Duration;

/** Judges from the words so far how long a silence must last before the turn is the bot's, and what interrupts the bot. */
@FunctionalInterface
public interface EndOfTurn {
    /** @param partialText what has been recognised so far, perhaps empty */
    Duration silenceNeeded(String partialText);

    /** Within which bounds the ear ends turns, whatever the words. */
    default TurnLimits limits() {
        return TurnLimits.USUAL;
    }

    /**
     * Whether somebody who says this while the bot speaks wants the bot to stop; "hm" is no such thing.
     *
     * @param partialText what has been recognised so far, not empty
     */
    default boolean interrupts(String partialText) {
        return true;
    }
}

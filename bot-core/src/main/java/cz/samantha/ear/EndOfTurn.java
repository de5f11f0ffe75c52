package cz.samantha.ear;

import java.time.Duration;

/** Judges from the words so far how long a silence must last before the turn is the bot's. */
@FunctionalInterface
public interface EndOfTurn {
    /** @param partialText what has been recognised so far, perhaps empty */
    Duration silenceNeeded(String partialText);
}

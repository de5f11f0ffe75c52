package cz.samantha.ear;

import java.time.Duration;

/**
 * Bounds for the end of a turn.
 *
 * @param shortestPause a shorter silence is a break between words and ends no turn
 * @param longestPause a longer silence ends every turn
 * @param longestTurn after so long the turn is told, up to the next break between words, and the caller goes on in a
 *     further one; nothing of what is said is lost
 */
public record TurnLimits(Duration shortestPause, Duration longestPause, Duration longestTurn) {
    /** For whoever sets none. */
    public static final TurnLimits USUAL =
            new TurnLimits(Duration.ofMillis(200), Duration.ofMillis(2500), Duration.ofSeconds(60));
}

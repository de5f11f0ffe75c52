package cz.samantha.evaluation;

import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.TurnLimits;
import java.time.Duration;

/**
 * A turn ends after one and the same silence, whatever was said.
 *
 * @param silence what ends it
 */
public record FixedSilence(Duration silence) implements EndOfTurn {
    @Override
    public Duration silenceNeeded(String partialText) {
        return silence;
    }

    @Override
    public TurnLimits limits() {
        return new TurnLimits(TurnLimits.USUAL.shortestPause(), silence, TurnLimits.USUAL.longestTurn());
    }
}

package cz.samantha.understanding;

/**
 * From which score on the line believes what it understood; between 0 and 1.
 *
 * @param match below, an utterance is a no-match
 * @param sure from here on nothing more needs to follow for the turn to be over
 */
public record Thresholds(double match, double sure) {}

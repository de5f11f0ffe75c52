package cz.samantha.script;

import cz.samantha.ear.TurnLimits;
import java.time.Duration;
import java.util.Set;

/**
 * When it is whose turn to speak.
 *
 * @param whenComplete silence that ends what is surely complete: an answer to the question, a well understood wish
 * @param otherwise silence that ends what may be complete or not
 * @param whenHanging silence that ends what can hardly be all
 * @param betweenDigits silence that ends a number of which digits are missing
 * @param limits bounds for all of it
 * @param asides short words by which callers show that they listen, without diacritics
 * @param asidesInterrupt whether the bot stops speaking for them
 */
public record TurnTaking(
        Duration whenComplete,
        Duration otherwise,
        Duration whenHanging,
        Duration betweenDigits,
        TurnLimits limits,
        Set<String> asides,
        boolean asidesInterrupt) {
    private static final int PART_OF_SHORT = 3;

    public TurnTaking {
        asides = Set.copyOf(asides);
    }

    /** Silence that ends what is probably complete; a little longer than that for what surely is. */
    public Duration whenProbablyComplete() {
        Duration longer = whenComplete.plus(whenComplete.dividedBy(PART_OF_SHORT));
        return longer.compareTo(otherwise) < 0 ? longer : otherwise;
    }
}

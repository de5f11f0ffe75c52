package cz.samantha.dialog;

import java.time.LocalDateTime;

/**
 * The outside world as the engine sees it.
 *
 * @param localTime the office's local time
 * @param dice a number from 0 (inclusive) to 1 (exclusive) that chooses between variants
 * @param staffing whether people take calls; they can be reached when the calendar says open as well
 */
public record Moment(LocalDateTime localTime, double dice, Staffing staffing) {
    /** A moment in which people take calls when the office is open. */
    public Moment(LocalDateTime localTime, double dice) {
        this(localTime, dice, Staffing.AVAILABLE);
    }
}

package cz.samantha.dialog;

import java.time.LocalDateTime;

/**
 * The outside world as the engine sees it.
 *
 * @param localTime the office's local time
 * @param dice a number from 0 (inclusive) to 1 (exclusive) that chooses between variants
 */
public record Moment(LocalDateTime localTime, double dice) {}

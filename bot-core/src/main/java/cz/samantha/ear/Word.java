package cz.samantha.ear;

/**
 * One recognised word.
 *
 * @param startMillis start, from the beginning of what the session has heard
 * @param endMillis end, on the same clock
 * @param confidence between 0 and 1
 */
public record Word(String text, long startMillis, long endMillis, double confidence) {
    /** Without the word, which does not belong in logs. */
    @Override
    public String toString() {
        return "Word[" + startMillis + "-" + endMillis + " ms]";
    }
}

package cz.samantha.speech.ear;

/**
 * Whether there is room for one more call to listen to, judged once a second by how late recognition is. It closes before
 * callers notice, and opens again only when recognition has been in time for a while: else every call that ends would let
 * one in that makes all others late.
 */
final class CapacityGate {
    /** People notice an answer that comes later than about 200 ms; turns that end by the words depend on these. */
    private static final long LATE_MILLIS = 150;
    /** So late nobody waits for a second sign. */
    private static final long FAR_TOO_LATE_MILLIS = 500;

    private static final long IN_TIME_MILLIS = 60;
    private static final int LATE_SECONDS = 2;
    private static final int IN_TIME_SECONDS = 10;

    private int lateFor;
    private int inTimeFor;
    private volatile boolean open = true;

    boolean isOpen() {
        return open;
    }

    /**
     * Takes the lag of the last second.
     *
     * @return true if the gate opened or closed by it
     */
    boolean next(long lagMillis) {
        lateFor = lagMillis >= LATE_MILLIS ? lateFor + 1 : 0;
        inTimeFor = lagMillis <= IN_TIME_MILLIS ? inTimeFor + 1 : 0;
        boolean was = open;
        if (lateFor >= LATE_SECONDS || lagMillis >= FAR_TOO_LATE_MILLIS) {
            open = false;
        } else if (inTimeFor >= IN_TIME_SECONDS) {
            open = true;
        }
        return was != open;
    }
}

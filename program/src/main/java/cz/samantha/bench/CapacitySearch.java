package cz.samantha.bench;

import java.util.OptionalInt;

/** Looks for the most calls that still go well, with few tries: up until it does not go well, then in between. */
final class CapacitySearch {
    private static final double STEP_UP = 1.4;
    private static final double STEP_DOWN = 1.8;
    /** Nearer than this, one try's luck counts for more than the number of calls. */
    private static final double NEAR_ENOUGH = 1.05;

    private final int mostTries;
    private int tries;
    private int next;
    private int good;
    private int bad = Integer.MAX_VALUE;

    /** @param first how many calls to try first */
    CapacitySearch(int first, int mostTries) {
        this.next = Math.max(1, first);
        this.mostTries = mostTries;
    }

    /** How many calls to try next; empty if the search is over. */
    OptionalInt next() {
        boolean near = bad - good <= 1 || (good > 0 && bad <= good * NEAR_ENOUGH);
        return tries >= mostTries || near ? OptionalInt.empty() : OptionalInt.of(next);
    }

    /** How it went with the number of calls that was to be tried. */
    void went(boolean well) {
        tries++;
        if (well) {
            good = Math.max(good, next);
        } else {
            bad = Math.min(bad, next);
        }
        if (bad == Integer.MAX_VALUE) {
            next = Math.max(good + 1, (int) Math.round(good * STEP_UP));
        } else if (good == 0) {
            next = Math.max(1, (int) Math.round(bad / STEP_DOWN));
        } else {
            next = (good + bad) / 2;
        }
    }

    /** The most calls that went well; 0 if none did. */
    int most() {
        return good;
    }
}

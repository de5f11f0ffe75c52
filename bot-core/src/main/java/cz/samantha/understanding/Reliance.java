package cz.samantha.understanding;

/** What understanding relies on; anything but {@link #BOTH} is for comparison in an evaluation. */
public enum Reliance {
    /** What was learned from examples and what was written down. */
    BOTH,
    /** Patterns alone. */
    RULES,
    /** What was learned from the words of the examples alone, without concepts and patterns. */
    LEARNED;

    Weighing weighing() {
        return switch (this) {
            case BOTH -> Weighing.BOTH;
            case RULES -> Weighing.BOTH.without(false, true);
            case LEARNED -> Weighing.BOTH.without(true, false);
        };
    }
}

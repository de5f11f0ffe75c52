package cz.samantha.understanding.entity;

/**
 * The size of a flat. Its text is {@code 2+kk}, {@code 2+1}, {@code 1+0}, or {@code 2} where only the rooms were said.
 *
 * @param rooms 1 to 9
 */
public record FlatSize(int rooms, Kitchen kitchen, Span span) implements Entity {
    /** What stands behind the plus. */
    public enum Kitchen {
        /** A kitchenette in the room, "kk". */
        CORNER("+kk"),
        /** A kitchen of its own. */
        ROOM("+1"),
        /** None. */
        NONE("+0"),
        /** The caller did not say. */
        UNSAID("");

        private final String written;

        Kitchen(String written) {
            this.written = written;
        }
    }

    @Override
    public String name() {
        return "velikost";
    }

    @Override
    public String canonical() {
        return rooms + kitchen.written;
    }
}

package cz.samantha.understanding.entity;

/**
 * How many people live together.
 *
 * @param persons 1 to 20, the caller included
 */
public record Household(int persons, Span span) implements Entity {
    @Override
    public String name() {
        return "pocet_osob";
    }

    @Override
    public String canonical() {
        return Integer.toString(persons);
    }
}

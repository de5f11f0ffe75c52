package cz.samantha.understanding.entity;

/** A count: {@code pětadvacet} is 25. From nought to 999 999 999. */
public record CardinalNumber(long value, Span span) implements Entity {
    @Override
    public String name() {
        return "cislo";
    }

    @Override
    public String canonical() {
        return Long.toString(value);
    }
}

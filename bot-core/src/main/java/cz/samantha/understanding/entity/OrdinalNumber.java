package cz.samantha.understanding.entity;

/** A place in a row: {@code pětadvacátý} is 25. From 1 to 999. */
public record OrdinalNumber(int value, Span span) implements Entity {
    @Override
    public String name() {
        return "poradi";
    }

    @Override
    public String canonical() {
        return Integer.toString(value);
    }
}

package cz.samantha.understanding.entity;

/** A yes or a no among the words. Its text is {@code ano} or {@code ne}. */
public record Agreement(boolean yes, Span span) implements Entity {
    @Override
    public String name() {
        return "ano_ne";
    }

    @Override
    public String canonical() {
        return yes ? "ano" : "ne";
    }
}

package cz.samantha.understanding.entity;

import java.time.LocalDate;

/** A day, also one said relative to today. Its text is ISO-8601. */
public record SpokenDate(LocalDate value, Span span) implements Entity {
    @Override
    public String name() {
        return "datum";
    }

    @Override
    public String canonical() {
        return value.toString();
    }
}

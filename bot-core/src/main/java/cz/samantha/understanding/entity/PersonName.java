package cz.samantha.understanding.entity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller is called, as heard: with the endings and the háčky that the recogniser gave. Personal: not shown by
 * {@link #toString()}.
 *
 * @param given the given name, or empty
 * @param surname the surname, or empty
 */
public record PersonName(String given, String surname, Span span) implements Entity {
    @Override
    public String name() {
        return "jmeno";
    }

    /** Given name and surname, as far as said. */
    @Override
    public String canonical() {
        return Stream.of(given, surname).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "PersonName[" + span + "]";
    }
}

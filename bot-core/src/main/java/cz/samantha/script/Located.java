package cz.samantha.script;

/**
 * A text and where it stands.
 *
 * @param line from 1
 */
public record Located(String text, int line) {}

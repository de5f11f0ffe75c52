package cz.samantha.script;

/**
 * A fact for somebody who writes it down.
 *
 * @param pieces the small pieces, separated by commas, at each of which the voice pauses
 * @param whole the fact as it is said otherwise
 */
public record Dictation(SpokenText pieces, SpokenText whole) {}

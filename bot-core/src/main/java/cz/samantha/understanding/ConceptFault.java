package cz.samantha.understanding;

/**
 * Something wrong with a concept.
 *
 * @param concept its name
 * @param message Czech, tells the clerk what to do
 */
public record ConceptFault(String concept, String message) {}

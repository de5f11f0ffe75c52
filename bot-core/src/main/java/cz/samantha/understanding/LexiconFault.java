package cz.samantha.understanding;

/**
 * Something wrong in a lexicon.
 *
 * @param group the word group concerned
 * @param message Czech, tells the clerk what to do
 */
public record LexiconFault(String group, String message) {}

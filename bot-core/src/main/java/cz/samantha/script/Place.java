package cz.samantha.script;

/**
 * Where something stands in a script package.
 *
 * @param file path from the package's folder, with {@code /}; what the package extends begins with {@code ../}
 * @param line from 1; 0 when the whole file is meant
 */
public record Place(String file, int line) {}

package cz.samantha.script;

/**
 * Something wrong in a script package.
 *
 * @param file path from the package's folder, with {@code /}; in a package that it extends {@code ../plzen/facts.yaml}
 * @param line from 1; 0 when the whole file is meant
 * @param message Czech: what is wrong and what to do
 */
public record ScriptFault(String file, int line, String message) {
    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + message;
    }
}

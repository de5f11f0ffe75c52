package cz.samantha.script;

import java.nio.file.Path;

/** The real package, for tests that need one. */
public final class PlzenScript {
    public static final Path FOLDER = Path.of("..", "dialog-scripts", "plzen");

    private PlzenScript() {}

    public static Script load() {
        try {
            return ScriptLoader.load(FOLDER);
        } catch (ScriptFaultsException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}

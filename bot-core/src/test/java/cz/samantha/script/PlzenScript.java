package cz.samantha.script;

import java.nio.file.Path;

/** The real package, for tests that need one. */
public final class PlzenScript {
    public static final Path FOLDER = Path.of("..", "dialog-scripts", "plzen");

    private PlzenScript() {}

    /** Loaded once for all tests: a script never changes. */
    private static final class Loaded {
        static final Script SCRIPT = read();
    }

    public static Script load() {
        return Loaded.SCRIPT;
    }

    private static Script read() {
        try {
            return ScriptLoader.load(FOLDER);
        } catch (ScriptFaultsException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}

package cz.samantha.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The real package, for tests that need one. */
public final class PlzenScript {
    public static final Path FOLDER = Path.of("..", "dialog-scripts", "plzen");

    private PlzenScript() {}

    /**
     * Copies the package, so that a test may break it, without its thousands of examples, which take time to learn; those
     * in its topics stay.
     */
    public static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(FOLDER.resolve("examples")))
                    .toList()) {
                Path target = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

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

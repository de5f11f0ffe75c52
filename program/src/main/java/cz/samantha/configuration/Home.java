package cz.samantha.configuration;

import cz.samantha.speech.voice.VoiceData;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie on this machine.
 *
 * @param root the folder of the project: scripts, models and the deploy folder are below it
 * @param cache what can be fetched or made again; {@code ${XDG_CACHE_HOME:-~/.cache}/samantha}
 */
public record Home(Path root, Path cache) {
    /** Set by the launcher; without it the project is looked for from the working folder upwards. */
    private static final String ROOT_PROPERTY = "samantha.home";

    private static final String LANDMARK = "deploy/asterisk/get-asterisk";

    public static Home find() {
        Path start =
                Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath().normalize();
        Path root = start;
        while (root.getParent() != null && !Files.exists(root.resolve(LANDMARK))) {
            root = root.getParent();
        }
        return new Home(Files.exists(root.resolve(LANDMARK)) ? root : start, VoiceData.defaultCacheFolder());
    }

    /** A path of the configuration: absolute as it is, else below the project's folder. */
    public Path resolve(Path path) {
        return root.resolve(path).normalize();
    }

    public Path deploy() {
        return root.resolve("deploy");
    }

    public Path models() {
        return root.resolve("models");
    }

    /** Models that were fetched: outside the project, so that they never come into its repository. */
    public Path fetchedModels() {
        return cache.resolve("models");
    }
}

package cz.samantha.configuration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie on this machine.
 *
 * @param root the folder of the project: scripts, models and the deploy folder are below it
 * @param cache what can be fetched or made again; {@code ${XDG_CACHE_HOME:-~/.cache}/samantha}
 */
public record Home(Path root, Path cache) {
    /** Set by the launcher; without it the working directory counts. */
    private static final String ROOT_PROPERTY = "samantha.home";

    public static Home find() {
        Path root =
                Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath().normalize();
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return new Home(root, caches.resolve("samantha"));
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

    public Path prompts() {
        return cache.resolve("prompts");
    }

    public Path voices() {
        return cache.resolve("voices");
    }
}

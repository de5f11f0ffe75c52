package cz.samantha.rehearsal;

import cz.samantha.configuration.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An unpacked Asterisk that runs without being installed, as {@code deploy/asterisk/get-asterisk} leaves it in the cache.
 *
 * @param root the folder it is unpacked in
 */
public record AsteriskInstallation(Path root) {
    private static final String GET = "deploy/asterisk/get-asterisk";

    /** The one in the cache, if it is there and whole. */
    public static Optional<AsteriskInstallation> inCache() {
        Path root = Home.find().cache().resolve("asterisk");
        return Files.exists(root.resolve(".complete")) ? Optional.of(new AsteriskInstallation(root)) : Optional.empty();
    }

    /**
     * The one in the cache; when there is none, it is downloaded (about 80 MB).
     *
     * @param progress is told what is being done, a line at a time
     * @throws MissingPartException if it cannot be had; the message says what is missing and what to do
     */
    public static AsteriskInstallation findOrFetch(Consumer<String> progress)
            throws MissingPartException, InterruptedException {
        Optional<AsteriskInstallation> cached = inCache();
        if (cached.isPresent()) {
            return cached.get();
        }
        StringBuilder said = new StringBuilder();
        int status = fetch(progress.andThen(line -> said.append("\n  ").append(line)));
        if (status != 0) {
            throw new MissingPartException("Asterisk is missing and could not be downloaded. Get it by: " + GET + said);
        }
        return inCache()
                .orElseThrow(() -> new MissingPartException(
                        "Asterisk is missing in " + Home.find().cache() + " although " + GET + " went well."));
    }

    private static int fetch(Consumer<String> progress) throws MissingPartException, InterruptedException {
        Path script = Home.find().root().resolve(GET);
        try {
            Process process = new ProcessBuilder("/bin/sh", script.toString())
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(progress);
                return process.waitFor();
            } catch (InterruptedException e) {
                // No download is left behind; the next run goes on where this one stopped.
                process.destroy();
                throw e;
            }
        } catch (IOException e) {
            throw new MissingPartException("Cannot run " + script + ": " + e.getMessage(), e);
        }
    }

    /** The program; its {@code -C} wants an absolute path. */
    public Path executable() {
        return root.resolve("asterisk");
    }

    /** Where its modules are. */
    public Path modulesFolder() throws IOException {
        try (Stream<Path> folders = Files.find(
                root.resolve("usr/lib"), 3, (path, attributes) -> path.endsWith(Path.of("asterisk", "modules")))) {
            return folders.findFirst()
                    .orElseThrow(() -> new MissingPartException(
                            "The Asterisk in " + root + " has no modules. Remove that folder and get it by: " + GET));
        }
    }

    /** Where its read-only data are. */
    public Path dataFolder() {
        return root.resolve("usr/share/asterisk");
    }
}

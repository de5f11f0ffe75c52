package cz.samantha.evaluation.voice;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets what is for tests only, through the project's script {@code deploy/test-data/get-test-data}. */
public final class TestDataFetcher {
    private TestDataFetcher() {}

    /**
     * The folder of a thing, fetched if need be; progress goes to standard error.
     *
     * @param name such as {@link ZdenekVoice#NAME}
     * @throws IOException if it cannot be had; the script has said why
     */
    public static Path fetch(Home home, String name) throws IOException {
        Path script = home.deploy().resolve("test-data/get-test-data");
        Process process = new ProcessBuilder("/bin/sh", script.toString(), name)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path folder = home.cache().resolve("test-data").resolve(name);
        if (Processes.await(process) != 0 || !Files.exists(folder.resolve(".complete"))) {
            throw new IOException(
                    "The test data " + name + " are not here and could not be fetched; the lines above tell"
                            + " why. Get them by: deploy/test-data/get-test-data " + name);
        }
        return folder;
    }
}

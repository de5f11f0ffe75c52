package cz.samantha.catalogue;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gets Debian packages without installing them, through the project's scripts in {@code deploy/debian}. */
public final class DebianPackages {
    /** The scripts' word for the suite of this machine. */
    private static final String THIS_SUITE = "-";

    private final Home home;

    public DebianPackages(Home home) {
        this.home = home;
    }

    /**
     * Downloads a package without its dependencies and unpacks it; progress goes to standard error.
     *
     * @return the folder that now holds the package's files
     * @throws IOException if it cannot be had; the script has said why
     */
    public Path fetchAlone(String name) throws IOException, InterruptedException {
        Path download = home.cache().resolve("debian").resolve(name);
        Path unpacked = home.voices().resolve(name);
        run(name, "fetch-packages", "--no-deps", THIS_SUITE, download.toString(), name);
        run(name, "unpack-packages", download.toString(), unpacked.toString());
        return unpacked;
    }

    private void run(String name, String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>();
        command.add(home.deploy().resolve("debian").resolve(script).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the package " + name + " could not be fetched; the lines above tell why");
        }
    }
}

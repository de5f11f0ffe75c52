package cz.samantha.catalogue;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings back files of the project that are gone, from its git repository; files that are there stay as they are. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** @throws IOException if they cannot be brought back; the message says what to do */
    public static void restore(Home home, List<Path> missing) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", home.root().toString(), "checkout", "--"));
        missing.forEach(file -> command.add(file.toString()));
        if (run(command) != 0) {
            throw new IOException("git could not bring them back from " + home.root()
                    + "; get the project anew, these files are part of it: " + missing);
        }
    }

    private static int run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127; // there is no git, told like all its other failures
        }
    }
}

package cz.samantha.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the project, where the scripts under {@code deploy/} are. */
final class ProjectFolder {
    private static final String LANDMARK = "deploy/asterisk/get-asterisk";

    private ProjectFolder() {}

    /**
     * The folder named by the system property {@code samantha.home}, else the nearest folder above the working folder that
     * holds the project.
     *
     * @throws MissingPartException if there is none
     */
    static Path find() throws MissingPartException {
        String home = System.getProperty("samantha.home");
        Path start = Path.of(home == null ? "" : home).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(LANDMARK))) {
                return folder;
            }
        }
        throw new MissingPartException("The project's folder is not " + start + " nor above it: " + LANDMARK
                + " is missing there. Run this inside the project or set -Dsamantha.home=FOLDER.");
    }
}

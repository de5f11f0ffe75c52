package cz.samantha.catalogue;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gets voices that are not on this machine, through the project's script {@code deploy/voices/get-voice}. */
public final class VoiceFetcher {
    private VoiceFetcher() {}

    /**
     * Fetches what is missing of these voices; progress goes to standard error.
     *
     * @throws IOException if one cannot be had; the script has said why
     */
    public static void fetchMissing(Home home, String... names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.deploy().resolve("voices/get-voice").toString());
        command.addAll(List.of(names));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("The voices " + String.join(", ", names)
                    + " are not all here and could not be fetched; the lines above tell why. Get them by:"
                    + " ./samantha models fetch voice-NAME");
        }
    }
}

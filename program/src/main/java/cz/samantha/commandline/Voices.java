package cz.samantha.commandline;

import cz.samantha.catalogue.VoiceFetcher;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.rehearsal.CallerVoice;
import java.io.IOException;
import java.util.List;

/** Gets voices that commands need. */
final class Voices {
    private Voices() {}

    /** The voices of a rehearsed call: Samantha's and the caller's. */
    static void fetchMissing(Home home) throws InterruptedException {
        fetchMissing(home, List.of(Configuration.DEFAULT.mouth().voice(), CallerVoice.NAME));
    }

    static void fetchMissing(Home home, List<String> names) throws InterruptedException {
        try {
            VoiceFetcher.fetchMissing(home, names.toArray(String[]::new));
        } catch (IOException e) {
            throw new MissingException(e);
        }
    }
}

package cz.samantha.commandline;

import cz.samantha.catalogue.VoiceFetcher;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.rehearsal.CallerVoice;
import java.io.IOException;

/** The voices of a rehearsed call: Samantha's and the caller's. */
final class Voices {
    private Voices() {}

    static void fetchMissing(Home home) throws InterruptedException {
        try {
            VoiceFetcher.fetchMissing(home, Configuration.DEFAULT.mouth().voice(), CallerVoice.NAME);
        } catch (IOException e) {
            throw new MissingException(e);
        }
    }
}

package cz.samantha.catalogue;

import cz.samantha.configuration.Home;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceData;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;

/** Gets voices that are not on this machine. */
public final class VoiceFetcher {
    private VoiceFetcher() {}

    /**
     * Fetches what is missing of these voices; progress goes to standard error.
     *
     * @throws VoiceMissingException if there is no voice of such a name
     * @throws IOException if its package cannot be had
     */
    public static void fetchMissing(Home home, String... names)
            throws VoiceMissingException, IOException, InterruptedException {
        for (String name : names) {
            CzechVoice voice = CzechVoice.named(name);
            if (!VoiceData.in(home.cache()).has(voice)) {
                new DebianPackages(home).fetchAlone(voice.debianPackage());
            }
        }
    }
}

package cz.samantha.service;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.VoiceMissingException;

/** The mouth from the configuration. */
public final class MouthWiring {
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private MouthWiring() {}

    /**
     * @throws VoiceMissingException if the voice is not on this machine; the message says how to get it
     * @throws MouthException if the voice is damaged or MaryTTS does not start
     */
    public static CzechMouth open(Configuration.Mouth mouth, Home home) throws VoiceMissingException, MouthException {
        long cacheBytes = mouth.cacheMegabytes() * BYTES_PER_MEGABYTE;
        return CzechMouth.open(MouthSettings.in(home.cache(), mouth.voice(), cacheBytes));
    }
}

package cz.samantha.speech.mary;

import marytts.config.MaryConfig;
import marytts.exceptions.MaryConfigurationException;

/** MaryTTS' main configuration with only those modules that Czech speech needs; no server, no cache, no log file. */
public final class MaryMainConfig extends MaryConfig {
    /** Called by MaryTTS. */
    public MaryMainConfig() throws MaryConfigurationException {
        super(MaryMainConfig.class.getResourceAsStream("main.config"));
    }

    @Override
    public boolean isMainConfig() {
        return true;
    }
}

package cz.samantha.speech.mary;

import marytts.config.LanguageConfig;
import marytts.exceptions.MaryConfigurationException;

/** The language component {@code cs} of MaryTTS. */
public final class CzechLanguageConfig extends LanguageConfig {
    /** Called by MaryTTS. */
    public CzechLanguageConfig() throws MaryConfigurationException {
        super(CzechLanguageConfig.class.getResourceAsStream("cs.config"));
    }
}

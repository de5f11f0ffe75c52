package cz.samantha.speech.mary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** Keeps MaryTTS from logging: at the level "debug" it writes every text that it speaks. */
final class MaryLogs {
    private static final String ROOT_OF_MARY = "marytts";

    private MaryLogs() {}

    /**
     * Switches off MaryTTS' loggers.
     *
     * @throws IllegalStateException if the logging back-end is not Logback and would log what is spoken
     */
    static void silence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            logback.getLogger(ROOT_OF_MARY).setLevel(Level.OFF);
        }
        if (LoggerFactory.getLogger(ROOT_OF_MARY).isDebugEnabled()) {
            throw new IllegalStateException(
                    "The logger 'marytts' would write what is spoken to the log: set it to 'off' in the logging"
                            + " configuration");
        }
    }
}

package cz.samantha.configuration;

/** The configuration is wrong; the message says what, where, and what to do. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}

package cz.samantha.telephony.manager;

import java.time.Duration;

/**
 * Where Asterisk's manager interface is and who the bot is there.
 *
 * @param deadMan how long Asterisk waits for the bot's next sign before it takes a caller to people
 */
public record ManagerSettings(String host, int port, String user, String secret, Duration deadMan) {
    private static final Duration SHORTEST = Duration.ofSeconds(4);

    public ManagerSettings {
        if (deadMan.compareTo(SHORTEST) < 0 || deadMan.toMillis() % 1000 != 0) {
            throw new IllegalArgumentException(
                    "the dead-man time must be whole seconds, at least " + SHORTEST.toSeconds());
        }
    }

    /** How long to wait for Asterisk's answer to one action: a quarter of the dead-man time. */
    Duration patience() {
        return deadMan.dividedBy(4);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ManagerSettings[" + user + " at " + host + ":" + port + "]";
    }
}

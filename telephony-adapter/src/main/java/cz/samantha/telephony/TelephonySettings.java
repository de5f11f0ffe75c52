package cz.samantha.telephony;

import cz.samantha.telephony.audiosocket.AudioSocketSettings;
import cz.samantha.telephony.manager.ManagerSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * Where telephony listens and what it listens to. Port 0 takes a free one everywhere.
 *
 * @param media where media connections come in
 * @param mediaHostForAsterisk the host under which Asterisk reaches them; that of {@code media} where both are on one machine
 * @param asterisk the exchange; empty for none, then calls are announced by {@link Telephony#announce} only
 * @param maxCalls how many calls are taken at once; further callers go to people
 * @param connectWithin how long an announced call may be without its media connection
 */
public record TelephonySettings(
        AudioSocketSettings media,
        String mediaHostForAsterisk,
        Optional<Asterisk> asterisk,
        int maxCalls,
        Duration connectWithin) {
    private static final int USUAL_MAX_CALLS = 100;
    private static final Duration USUAL_WAIT = Duration.ofSeconds(10);

    /** How Asterisk and the bot reach each other: FastAGI towards the bot, the manager interface towards Asterisk. */
    public record Asterisk(String fastAgiHost, int fastAgiPort, ManagerSettings manager) {}

    /** Without an exchange, on loopback and a free port. */
    public static TelephonySettings withoutAsterisk() {
        AudioSocketSettings media = AudioSocketSettings.on("127.0.0.1", 0);
        return new TelephonySettings(media, media.host(), Optional.empty(), USUAL_MAX_CALLS, USUAL_WAIT);
    }

    /** With an Asterisk, both ends on one machine. */
    public static TelephonySettings withAsterisk(AudioSocketSettings media, Asterisk asterisk) {
        return new TelephonySettings(media, media.host(), Optional.of(asterisk), USUAL_MAX_CALLS, USUAL_WAIT);
    }

    public TelephonySettings withMaxCalls(int calls) {
        return new TelephonySettings(media, mediaHostForAsterisk, asterisk, calls, connectWithin);
    }
}

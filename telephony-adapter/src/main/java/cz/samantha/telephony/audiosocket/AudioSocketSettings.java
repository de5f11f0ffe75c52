package cz.samantha.telephony.audiosocket;

import java.time.Duration;

/**
 * Where media connections come in, and what is asked of them.
 *
 * @param host address to listen on; loopback unless Asterisk runs elsewhere
 * @param port 0 takes a free one
 * @param idWithin how long a connection may be without its id
 * @param maxWithoutId how many connections may be without their id at once; more are closed at once
 * @param maxAudioBytes the most audio in one frame
 * @param stalledAfter how long a peer may refuse to take audio
 */
public record AudioSocketSettings(
        String host, int port, Duration idWithin, int maxWithoutId, int maxAudioBytes, Duration stalledAfter) {
    /** The usual limits. */
    public static AudioSocketSettings on(String host, int port) {
        return new AudioSocketSettings(
                host,
                port,
                Duration.ofSeconds(3),
                200,
                AudioSocketCodec.DEFAULT_MAX_AUDIO_BYTES,
                Duration.ofSeconds(5));
    }
}

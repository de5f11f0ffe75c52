package cz.samantha.ear;

import cz.samantha.audio.Audio;

/** One call's ear. Frames are taken in order from one thread; they never block it. */
public interface EarSession extends AutoCloseable {
    /**
     * Hears the next piece of audio: 16-bit little-endian bytes at 8 kHz, usually one frame of 320 bytes. The array then
     * belongs to the ear.
     */
    void hear(byte[] frame);

    /**
     * The bot speaks this to the caller, after whatever it was saying: it may come back as an echo. An ear may do without.
     *
     * @param fromNanos when its first frame is sent, on {@link System#nanoTime}
     */
    default void botSpeaks(Audio audio, long fromNanos) {}

    /** The bot was stopped in what it said. */
    default void botStops(long atNanos) {}

    /**
     * Tells which short answers the bot waits for, from the caller's next turn on. An ear that cannot make use of it hears
     * as ever.
     */
    default void expect(ExpectedAnswer expected) {}

    /** Ends the session and frees the recogniser; what was being heard is dropped. May be called twice. */
    @Override
    void close();
}

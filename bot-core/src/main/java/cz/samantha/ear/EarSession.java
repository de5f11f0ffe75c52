package cz.samantha.ear;

/** One call's ear. Frames are taken in order from one thread; they never block it. */
public interface EarSession extends AutoCloseable {
    /**
     * Hears the next piece of audio: 16-bit little-endian bytes at 8 kHz, usually one frame of 320 bytes. The array then
     * belongs to the ear.
     */
    void hear(byte[] frame);

    /** Ends the session and frees the recogniser; what was being heard is dropped. May be called twice. */
    @Override
    void close();
}

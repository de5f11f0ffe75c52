package cz.samantha.line;

/** What happens on a line; told in order, from threads that must not be blocked. Times are {@link System#nanoTime}. */
public interface LineListener {
    /**
     * Audio from the caller: 16-bit little-endian, 8 kHz, usually one frame of 320 bytes. The array belongs to the
     * listener.
     */
    void heard(byte[] frame);

    /** The caller pressed a key: 0-9, *, # or A-D. */
    void keyPressed(char key);

    /** The first frame of a piece of audio was handed to the network. */
    void playing(long piece, long atNanos);

    /** The last frame of a piece of audio was handed to the network. */
    void played(long piece, long atNanos);

    /** The call is over for the bot, whoever ended it; nothing follows. Told exactly once. */
    void hungUp();

    /**
     * Whether the conversation behind this listener is still moving; asked about once a second, from any thread. The
     * exchange takes a caller to people some seconds after the conversation has got stuck.
     */
    default boolean alive() {
        return true;
    }
}

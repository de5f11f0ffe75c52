package cz.samantha.speech.ear;

import cz.samantha.ear.Hypotheses;

/** Speech recognition of one utterance after another; used by one thread at a time. */
interface Recogniser extends AutoCloseable {
    /** Takes the next audio of the utterance: 16-bit little-endian, 8 kHz. */
    void accept(byte[] audio);

    /** What has been recognised so far, perhaps empty. */
    String partial();

    /**
     * Ends the utterance and makes ready for the next one.
     *
     * @param startMillis where the utterance's audio began, added to the times of its words
     * @return the hypotheses; the best one has an empty text if no word was recognised
     */
    Hypotheses finish(long startMillis);

    /**
     * Whether finishing in a pause costs little, so that it may be done to know all words at once, and the same audio be
     * heard anew when the caller goes on.
     */
    default boolean finishesCheaply() {
        return true;
    }

    @Override
    void close();
}

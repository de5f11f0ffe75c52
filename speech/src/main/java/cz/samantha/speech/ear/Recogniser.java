package cz.samantha.speech.ear;

import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.Hypotheses;

/**
 * Speech recognition of one utterance after another; used by one thread at a time. Each method throws {@link
 * RecognitionFailedException} when it cannot go on; then only {@link #close} is of use.
 */
public interface Recogniser extends AutoCloseable {
    /**
     * Tells which short answers the next utterances may be; not the one that goes on. A recogniser that cannot make use of
     * it hears as ever.
     */
    default void expect(ExpectedAnswer expected) {}

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

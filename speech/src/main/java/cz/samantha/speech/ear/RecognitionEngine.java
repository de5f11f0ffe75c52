package cz.samantha.speech.ear;

/** A way to recognise speech, for many calls at once. The ear knows no more of it than this. */
public interface RecognitionEngine extends AutoCloseable {
    /**
     * Starts a recogniser for one call.
     *
     * @param alternatives how many further guesses to give for each utterance beside the best one
     * @throws RecognitionFailedException if there cannot be one now
     */
    Recogniser start(int alternatives);

    /** Where its recognisers work. */
    Place place();

    /** Frees everything. Recognisers must have been closed before. */
    @Override
    void close();

    /** Where recognition takes its time. */
    enum Place {
        /** On this machine's processors: as many at once as it has. */
        HERE,
        /** On another machine: what works here only waits, and waiting costs nothing. */
        ELSEWHERE
    }
}

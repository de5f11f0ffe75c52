package cz.samantha.speech.ear;

/** An engine that calls use. Once another has taken its place it is closed, as soon as the last of its calls is over. */
final class EngineInUse {
    /** Further guesses make no answer better (docs/decisions, 14) and would cost a second decoder. */
    private static final int ALTERNATIVES_IN_CALLS = 0;

    private final RecognitionEngine engine;
    private final SpareRecognisers recognisers;
    private int calls;
    private boolean replaced;

    EngineInUse(RecognitionEngine engine) {
        this.engine = engine;
        this.recognisers = new SpareRecognisers(() -> engine.start(ALTERNATIVES_IN_CALLS));
    }

    RecognitionEngine engine() {
        return engine;
    }

    /** For calls that are recognised here. */
    SpareRecognisers recognisers() {
        return recognisers;
    }

    /** A recogniser for one call that is recognised elsewhere. */
    Recogniser start() {
        return engine.start(ALTERNATIVES_IN_CALLS);
    }

    /** One more call uses it, unless it has been replaced. */
    synchronized boolean begin() {
        if (!replaced) {
            calls++;
        }
        return !replaced;
    }

    /** A call that used it is over. */
    synchronized void end() {
        calls--;
        closeIfUnused();
    }

    synchronized void replace() {
        replaced = true;
        closeIfUnused();
    }

    private void closeIfUnused() {
        if (replaced && calls == 0) {
            close();
        }
    }

    /** Frees it. Calls must be over. */
    void close() {
        recognisers.close();
        engine.close();
    }
}

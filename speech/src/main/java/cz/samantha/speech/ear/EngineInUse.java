package cz.samantha.speech.ear;

/** An engine that calls use. Once another has taken its place it is closed, as soon as the last of its calls is over. */
final class EngineInUse {
    private final RecognitionEngine engine;
    private int calls;
    private boolean replaced;

    EngineInUse(RecognitionEngine engine) {
        this.engine = engine;
    }

    RecognitionEngine engine() {
        return engine;
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
            engine.close();
        }
    }
}

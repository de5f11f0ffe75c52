package cz.samantha.bench;

import cz.samantha.speech.ear.LagCounts;

/** Something that listens to several calls at once. */
interface Listeners extends AutoCloseable {
    /** A call's next frame has come; frames of one call come from one thread. */
    void hear(int call, byte[] frame);

    /** How late recognition has been so far. */
    LagCounts lags();

    /** Hangs all calls up. */
    @Override
    void close();

    /** Makes listeners for so many calls. */
    @FunctionalInterface
    interface Maker {
        Listeners listeners(int calls);
    }
}

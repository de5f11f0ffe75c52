package cz.samantha.speech.ear;

import java.util.concurrent.Executor;

/** One call's pieces of work, done one after the other in the order in which they come. */
interface CallWork extends Executor {
    /** How many pieces wait. */
    int waiting();

    /** Forgets what waits, and does this last. */
    void close(Runnable last);
}

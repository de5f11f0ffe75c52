package cz.samantha.speech.ear;

import java.util.Optional;

/** What a call takes from the pool and gives back: the engine, and a thread while a piece of its work hangs. */
final class PooledCall {
    private final RecognitionPool pool;
    private final Watchdog watchdog;
    private final EngineInUse engine;
    private Optional<CallSession> watched = Optional.empty();
    private boolean hangs;
    private boolean over;

    PooledCall(RecognitionPool pool, Watchdog watchdog, EngineInUse engine) {
        this.pool = pool;
        this.watchdog = watchdog;
        this.engine = engine;
    }

    synchronized void watch(CallSession session) {
        if (!over) {
            watched = Optional.of(session);
            watchdog.watch(session, this::hanging);
        }
    }

    private synchronized void hanging() {
        if (!over) {
            hangs = true;
            pool.oneThreadHangs();
        }
    }

    /** Nothing of the call is at work any more. */
    synchronized void over() {
        over = true;
        watched.ifPresent(watchdog::forget);
        if (hangs) {
            pool.oneThreadIsBack();
        }
        engine.end();
    }
}

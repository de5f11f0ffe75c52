package cz.samantha.speech.ear;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after work that hangs: native code cannot be interrupted. The call is told that it hears no more, and another
 * thread takes the place of the one that hangs, so that the other calls go on.
 */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    /** Some hundred times what the longest piece of work takes on a busy machine. */
    private static final Duration HANGS_AFTER = Duration.ofSeconds(5);

    private final Duration hangsAfter;

    /** Who is watched, and what to do when its hanging piece of work took a thread away. */
    private final Map<CallSession, Runnable> watched = new ConcurrentHashMap<>();

    private final Thread thread =
            Thread.ofVirtual().name("recognition-watchdog").unstarted(this::watch);

    private Watchdog(Duration hangsAfter) {
        this.hangsAfter = hangsAfter;
    }

    static Watchdog start() {
        return start(HANGS_AFTER);
    }

    static Watchdog start(Duration hangsAfter) {
        Watchdog watchdog = new Watchdog(hangsAfter);
        watchdog.thread.start();
        return watchdog;
    }

    /** @param whenHanging told once, on the watchdog's thread */
    void watch(CallSession session, Runnable whenHanging) {
        watched.put(session, whenHanging);
    }

    void forget(CallSession session) {
        watched.remove(session);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        watched.forEach((session, whenHanging) -> {
            if (session.hangs(hangsAfter.toNanos())) {
                LOG.error(
                        "recognition of one call hangs since {} s: that call goes on without it",
                        HANGS_AFTER.toSeconds());
                watched.remove(session);
                session.fail();
                whenHanging.run();
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

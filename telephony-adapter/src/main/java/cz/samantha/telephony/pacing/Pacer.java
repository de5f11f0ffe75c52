package cz.samantha.telephony.pacing;

import cz.samantha.audio.TelephoneAudio;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that beats every 20 ms for all calls. The beats lie on a fixed grid, so that they do not drift; a beat that
 * was missed (by a pause of the machine) is left out, as a burst of frames would be lost in Asterisk.
 */
public final class Pacer implements AutoCloseable {
    static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(TelephoneAudio.FRAME_MILLIS);
    private static final Logger LOG = LoggerFactory.getLogger(Pacer.class);

    private final Set<Paced> paced = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean open = true;

    private Pacer() {
        thread = Thread.ofPlatform().name("pacing").daemon().unstarted(this::run);
    }

    public static Pacer start() {
        Pacer pacer = new Pacer();
        pacer.thread.start();
        return pacer;
    }

    public void add(Paced one) {
        paced.add(one);
    }

    public void remove(Paced one) {
        paced.remove(one);
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
    }

    /** The time of the next beat: one period after the last, or where that is long past the next one on the grid. */
    static long nextBeat(long lastNanos, long nowNanos) {
        long next = lastNanos + PERIOD_NANOS;
        long late = nowNanos - next;
        return late < PERIOD_NANOS ? next : next + late / PERIOD_NANOS * PERIOD_NANOS;
    }

    private void run() {
        long beat = System.nanoTime();
        while (open) {
            beat = nextBeat(beat, System.nanoTime());
            for (long left = beat - System.nanoTime(); open && left > 0; left = beat - System.nanoTime()) {
                LockSupport.parkNanos(this, left);
            }
            for (Paced one : paced) {
                beat(one);
            }
        }
    }

    private void beat(Paced one) {
        try {
            one.beat();
        } catch (RuntimeException e) {
            LOG.error("A call is no longer paced after an unexpected fault", e);
            paced.remove(one);
        }
    }
}

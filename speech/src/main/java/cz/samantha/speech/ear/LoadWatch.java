package cz.samantha.speech.ear;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a second how busy recognition is, decides whether further calls are listened to, and tells the operator: when
 * that changes, and at most once a minute while there is no room. Also frees recognisers that nobody needed for a while.
 */
final class LoadWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoadWatch.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final int LOOKS_A_MINUTE = 60;

    private final CapacityGate gate = new CapacityGate();
    private final RecognitionPool pool;
    /** Of all ears that share the pool, each of which may take another engine. */
    private final List<Supplier<SpareRecognisers>> recognisers = new CopyOnWriteArrayList<>();

    private final LongSupplier nanoClock;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("recognition-load").unstarted(this::watch);

    private LagCounts lagsBefore;
    private long workedNanosBefore;
    private long lookedAtNanos;
    private int looks;
    private int looksWithoutRoom;
    private volatile RecognitionLoad load;

    /** @param nanoClock as {@link System#nanoTime} */
    LoadWatch(RecognitionPool pool, LongSupplier nanoClock) {
        this.pool = pool;
        this.nanoClock = nanoClock;
        lagsBefore = pool.meter().lags();
        lookedAtNanos = nanoClock.getAsLong();
        load = new RecognitionLoad(pool.workers(), 0, 0, 0, 0, 0, true);
    }

    static LoadWatch start(RecognitionPool pool) {
        LoadWatch watch = new LoadWatch(pool, System::nanoTime);
        watch.thread.start();
        return watch;
    }

    /** Counts these recognisers too, and frees those that nobody needs. */
    void include(Supplier<SpareRecognisers> more) {
        recognisers.add(more);
    }

    private int speaking() {
        return recognisers.stream().mapToInt(one -> one.get().inUse()).sum();
    }

    /** As it was when it was looked at last, with the calls of this moment. */
    RecognitionLoad load() {
        RecognitionLoad last = load;
        return new RecognitionLoad(
                last.workers(),
                pool.calls(),
                speaking(),
                last.busyShare(),
                last.lagMillis(),
                last.longestWaitMillis(),
                gate.isOpen());
    }

    boolean hasRoom() {
        return gate.isOpen();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            // The house closes.
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once. */
    synchronized void look() {
        long now = nanoClock.getAsLong();
        LagCounts lags = pool.meter().lags();
        long workedNanos = pool.meter().workedNanos();
        long longestWaitMillis = pool.longestWaitMillis();
        int lagMillis = lags.since(lagsBefore).percentileMillis(95);
        double busyShare =
                (workedNanos - workedNanosBefore) / (double) Math.max(1, (now - lookedAtNanos) * pool.workers());
        lagsBefore = lags;
        workedNanosBefore = workedNanos;
        lookedAtNanos = now;
        boolean changed = gate.next(Math.max(lagMillis, longestWaitMillis));
        load = new RecognitionLoad(
                pool.workers(),
                pool.calls(),
                speaking(),
                Math.min(1, busyShare),
                lagMillis,
                longestWaitMillis,
                gate.isOpen());
        tell(changed);
        looks++;
        if (looks % LOOKS_A_MINUTE == 0) {
            recognisers.forEach(one -> one.get().freeUnneeded());
        }
    }

    private void tell(boolean changed) {
        if (gate.isOpen()) {
            looksWithoutRoom = 0;
            if (changed) {
                LOG.info("Recognition is in time again, further calls are listened to: {}", words());
            }
        } else if (looksWithoutRoom++ % LOOKS_A_MINUTE == 0) {
            LOG.warn("Recognition is at its limit, further calls are not listened to: {}", words());
        }
    }

    private String words() {
        RecognitionLoad now = load;
        return String.format(
                Locale.ROOT,
                "%d calls, %d of them speaking, %d threads busy to %.0f %%, speech recognised %d ms late (p95),"
                        + " longest wait %d ms",
                now.calls(),
                now.speaking(),
                now.workers(),
                100 * now.busyShare(),
                now.lagMillis(),
                now.longestWaitMillis());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

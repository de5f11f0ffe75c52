package cz.samantha.bench;

import cz.samantha.call.CallId;
import cz.samantha.journal.Journal;
import cz.samantha.journal.JournalEntry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** When it was decided that callers want to speak while the bot speaks, as the journal is told of it. */
public final class Interruptions implements Journal {
    private record Decided(CallId call, long atNanos) {}

    private final List<Decided> all = new CopyOnWriteArrayList<>();

    @Override
    public void append(JournalEntry entry) {
        if (entry instanceof JournalEntry.BargedIn bargedIn && bargedIn.stoppedAfterMillis() >= 0) {
            long stoppedAfterNanos = TimeUnit.MILLISECONDS.toNanos(bargedIn.stoppedAfterMillis());
            all.add(new Decided(bargedIn.call(), System.nanoTime() - stoppedAfterNanos));
        }
    }

    /**
     * The decisions in a call, in order.
     *
     * @param fromNanos not before this moment, {@link System#nanoTime}
     */
    List<Long> decidedNanos(CallId call, long fromNanos) {
        return all.stream()
                .filter(decided -> decided.call().equals(call) && decided.atNanos() - fromNanos >= 0)
                .map(Decided::atNanos)
                .toList();
    }
}

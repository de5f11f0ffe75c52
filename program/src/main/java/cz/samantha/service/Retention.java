package cz.samantha.service;

import cz.samantha.journal.JournalException;
import cz.samantha.journal.SqliteJournal;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes calls that are older than the configuration allows: at the start and then every hour. */
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Thread thread;

    /** @param keep how long calls are kept; zero keeps them for ever */
    static Retention start(SqliteJournal journal, Duration keep, InstantSource clock) {
        return new Retention(journal, keep, clock);
    }

    private Retention(SqliteJournal journal, Duration keep, InstantSource clock) {
        thread = Thread.ofVirtual().name("retention").unstarted(() -> {
            try {
                while (keep.isPositive()) {
                    deleteOlder(journal, keep, clock);
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException e) {
                LOG.debug("retention stops");
            }
        });
        thread.start();
    }

    private static void deleteOlder(SqliteJournal journal, Duration keep, InstantSource clock) {
        try {
            int deleted = journal.deleteCallsStartedBefore(clock.instant().minus(keep));
            if (deleted > 0) {
                LOG.info("{} calls older than {} days were deleted", deleted, keep.toDays());
            }
        } catch (JournalException e) {
            LOG.error("Old calls could not be deleted; tried again in an hour: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

package cz.samantha.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in an SQLite file. Entries are written by one thread, in order, as they happen; what is committed
 * survives the death of the process. While the file cannot be written (disk full, no right), calls go on, entries wait
 * in memory, and the log and {@link #health()} tell the operator.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
    /**
     * @param capacity most entries that wait in memory
     * @param retryEvery time between attempts while nothing can be written
     * @param closeWithin longest time that closing waits for what is not written yet
     */
    record Limits(int capacity, Duration retryEvery, Duration closeWithin) {
        static final Limits USUAL = new Limits(10_000, Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

    private final SqliteFile file;
    private final Limits limits;
    private final EntryQueue queue;
    private final JournalWriter writer;
    private final Thread thread;
    private final AtomicBoolean overflowTold = new AtomicBoolean();

    private SqliteJournal(SqliteFile file, ConnectionFactory connections, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.queue = new EntryQueue(limits.capacity());
        this.writer = new JournalWriter(file, connections, queue, limits.retryEvery());
        this.thread = Thread.ofPlatform().name("journal").daemon().unstarted(writer);
    }

    /**
     * Opens a journal; makes the file and its folder if they are missing and brings an older file up to date.
     *
     * @throws JournalException if it cannot be made or opened, is damaged, belongs to another program or was written by
     *     a newer version; such a file is left as it is
     */
    public static SqliteJournal open(Path path) {
        SqliteFile file = new SqliteFile(path);
        return open(file, file::openForWriting, Limits.USUAL);
    }

    static SqliteJournal open(SqliteFile file, ConnectionFactory connections, Limits limits) {
        file.prepare();
        SqliteJournal journal = new SqliteJournal(file, connections, limits);
        journal.thread.start();
        return journal;
    }

    @Override
    public void append(JournalEntry entry) {
        if (queue.offer(entry, Micros.of(Instant.now()))) {
            if (overflowTold.get() && writer.failure() == null) {
                overflowTold.set(false);
            }
        } else if (overflowTold.compareAndSet(false, true)) {
            LOG.error(
                    "The journal {} takes no more entries: {}. From now on entries are lost.",
                    file.path(),
                    queue.isClosed() ? "it is closed" : limits.capacity() + " wait to be written");
        }
    }

    /** Waits until everything appended so far is written; false if that takes longer. */
    public boolean awaitWritten(Duration timeout) throws InterruptedException {
        return queue.awaitSettled(timeout);
    }

    /** How the journal is doing now. */
    public JournalHealth health() {
        JournalWriter.Failure failure = writer.failure();
        return new JournalHealth(
                Optional.ofNullable(failure).map(JournalWriter.Failure::since),
                failure == null ? "" : failure.message(),
                queue.size(),
                queue.lost());
    }

    /**
     * Deletes calls with everything that is known of them. The bytes are overwritten, so nothing of them can be read
     * from the file afterwards.
     *
     * @return how many calls were deleted
     * @throws JournalException if the file cannot be written; some calls may be deleted already
     */
    public int deleteCallsStartedBefore(Instant limit) {
        return new OldCalls(file).delete(limit);
    }

    /** Writes what waits, for some seconds at most, and closes the file. What is appended later is lost. */
    @Override
    public void close() {
        queue.close();
        try {
            if (!thread.join(limits.closeWithin())) {
                writer.abandon();
                LOG.error(
                        "The journal {} is closed although {} entries could not be written; they are lost.",
                        file.path(),
                        queue.size());
            }
        } catch (InterruptedException e) {
            writer.abandon();
            Thread.currentThread().interrupt();
        }
    }
}

package cz.samantha.journal;

import cz.samantha.journal.EntryQueue.Placed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes what waits, at most a batch, commits it, and looks again; while nothing can be
 * written it tries again from time to time and the entries wait.
 */
final class JournalWriter implements Runnable {
    /** A failure and when it began. */
    record Failure(Instant since, String message, long lostBefore) {}

    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
    private static final int BATCH = 50;

    private final SqliteFile file;
    private final Jdbi jdbi;
    private final EntryQueue queue;
    private final Duration retryEvery;

    private @Nullable Handle handle;
    private @Nullable EntryWriter tables;
    private @Nullable Object fileIdentity;
    private volatile @Nullable Failure failure;
    private volatile boolean abandoned;

    JournalWriter(SqliteFile file, ConnectionFactory connections, EntryQueue queue, Duration retryEvery) {
        this.file = file;
        this.jdbi = Jdbi.create(connections);
        // Else a message about a failed statement would hold what it was to write.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.queue = queue;
        this.retryEvery = retryEvery;
        this.fileIdentity = file.identity();
    }

    @Override
    public void run() {
        try {
            List<Placed> batch = queue.oldest(BATCH);
            while (!batch.isEmpty() && !abandoned) {
                if (!attempt(batch)) {
                    queue.pause(retryEvery);
                }
                batch = queue.oldest(BATCH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
        }
    }

    /** What keeps entries from being written now; null when nothing does. */
    @Nullable
    Failure failure() {
        return failure;
    }

    /** Makes the thread end although entries wait. */
    void abandon() {
        abandoned = true;
    }

    /** Whatever goes wrong, even for want of memory, this thread must live: nobody else writes. */
    private boolean attempt(List<Placed> batch) {
        try {
            return write(batch);
        } catch (Error e) {
            failsFor(e);
            return false;
        }
    }

    private boolean write(List<Placed> batch) {
        EntryWriter writer;
        try {
            writer = connect();
        } catch (SQLException | RuntimeException e) {
            failsFor(e);
            return false;
        }
        try {
            writer.write(batch);
        } catch (RuntimeException e) {
            if (Fault.of(e).isOfTheEntry()) {
                return writeOneByOne(writer, batch);
            }
            failsFor(e);
            return false;
        }
        queue.settle(batch.size(), 0);
        works();
        return true;
    }

    /** One of the entries is bad, and alone each tells. */
    private boolean writeOneByOne(EntryWriter writer, List<Placed> batch) {
        for (Placed placed : batch) {
            int lost = 0;
            try {
                writer.write(List.of(placed));
            } catch (RuntimeException e) {
                Fault fault = Fault.of(e);
                if (!fault.isOfTheEntry()) {
                    failsFor(e);
                    return false;
                }
                lost = 1;
                LOG.error(
                        "One entry ({}) of call {} cannot be written to the journal and is lost [{}]. Please report"
                                + " it.",
                        placed.entry().getClass().getSimpleName(),
                        placed.entry().call(),
                        fault.code().name());
            }
            queue.settle(1, lost);
        }
        works();
        return true;
    }

    private EntryWriter connect() throws SQLException {
        Object identity = file.identity();
        if (identity == null || !Objects.equals(identity, fileIdentity)) {
            disconnect();
            file.prepare();
            fileIdentity = file.identity();
            LOG.error(
                    "The journal {} was moved or deleted while it was in use; what happens from now on goes into a new"
                            + " one. Earlier calls are in the file that was moved away, if it still exists.",
                    file.path());
        }
        EntryWriter writer = tables;
        if (writer == null) {
            Handle opened = jdbi.open();
            handle = opened;
            writer = new EntryWriter(opened);
            tables = writer;
        }
        return writer;
    }

    private void disconnect() {
        Handle open = handle;
        handle = null;
        tables = null;
        if (open != null) {
            try {
                open.close();
            } catch (JdbiException e) {
                LOG.debug(
                        "Closing the journal {} failed [{}]",
                        file.path(),
                        Fault.of(e).code().name());
            }
        }
    }

    private void failsFor(Throwable e) {
        disconnect();
        if (failure == null) {
            String message = e instanceof JournalException known
                    ? messageOf(known)
                    : Fault.of(e).message(file.path());
            failure = new Failure(Instant.now(), message, queue.lost());
            LOG.error("{} Calls go on; what happens in them waits in memory and is written later.", message);
        }
    }

    private void works() {
        Failure past = failure;
        if (past != null) {
            failure = null;
            LOG.warn(
                    "The journal {} is written again after {} s; {} entries were lost meanwhile.",
                    file.path(),
                    Duration.between(past.since(), Instant.now()).toSeconds(),
                    queue.lost() - past.lostBefore());
        }
    }

    private static String messageOf(JournalException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}

package cz.samantha.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes calls for good, a few at a time, so that calls that are going on are journalled meanwhile. */
final class OldCalls {
    private static final Logger LOG = LoggerFactory.getLogger(OldCalls.class);

    // What belongs to a call goes with it: every other table refers to it with ON DELETE CASCADE.
    private static final String DELETE_SOME = """
        DELETE FROM calls WHERE call_id IN
            (SELECT call_id FROM calls WHERE started_at_micros < ? ORDER BY started_at_micros LIMIT 50)
        """;

    private final SqliteFile file;

    OldCalls(SqliteFile file) {
        this.file = file;
    }

    int delete(Instant startedBefore) {
        try (Connection connection = file.openForWriting();
                PreparedStatement some = connection.prepareStatement(DELETE_SOME)) {
            some.setLong(1, Micros.of(startedBefore));
            int all = 0;
            int now = some.executeUpdate();
            while (now > 0) {
                all += now;
                now = some.executeUpdate();
            }
            // The deleted text is overwritten in the pages; older versions of them are still in the log beside.
            if (SqliteFile.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
                LOG.warn(
                        "{} calls are deleted from the journal {}, but another program is reading it, so traces stay in"
                                + " the file beside it. Delete again when that program has ended.",
                        all,
                        file.path());
            }
            return all;
        } catch (SQLException e) {
            throw new JournalException(Fault.of(e).message(file.path()), e);
        }
    }
}

package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Reads a journal, also while it is written and also after its writer was killed. Changes nothing, keeps nothing open,
 * may be used by many threads. Every method throws {@link JournalException} if the file cannot be read.
 */
public final class JournalReader {
    private static final String NEWEST = """
        SELECT c.*,
            (SELECT count(*) FROM turns t WHERE t.call_id = c.call_id) AS turns,
            (SELECT t.queue FROM transfers t WHERE t.call_id = c.call_id
                ORDER BY t.position DESC LIMIT 1) AS queue,
            (SELECT e.at_micros FROM call_ends e WHERE e.call_id = c.call_id
                ORDER BY e.position LIMIT 1) AS ended_at_micros,
            (SELECT e.how FROM call_ends e WHERE e.call_id = c.call_id
                ORDER BY e.position LIMIT 1) AS how
        FROM calls c
        ORDER BY c.started_at_micros DESC, c.position DESC, c.call_id
        LIMIT ?
        """;

    private final Path path;
    private final Jdbi jdbi;

    private JournalReader(SqliteFile file) {
        this.path = file.path();
        this.jdbi = Jdbi.create(file::openForReading);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * A reader of a journal.
     *
     * @throws JournalException if there is no such file
     */
    public static JournalReader of(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new JournalException("There is no journal " + path.toAbsolutePath()
                    + ". It is made when the first call is taken; check the place that is set for it.");
        }
        return new JournalReader(new SqliteFile(path));
    }

    /** The newest calls, newest first, {@code limit} at most. */
    public List<CallSummary> calls(int limit) {
        return read(handle -> handle.createQuery(NEWEST)
                .bind(0, limit)
                .map((row, context) -> summary(row))
                .list());
    }

    /** A call with its turns; empty if it is not known. */
    public Optional<CallRecord> call(CallId id) {
        List<JournalEntry> entries = entries(id);
        return entries.isEmpty() ? Optional.empty() : Optional.of(CallRecord.of(entries));
    }

    /** Everything that was appended for a call, in order; moments are cut to microseconds. */
    public List<JournalEntry> entries(CallId id) {
        return read(handle -> EntryReader.entries(handle, id));
    }

    private <T> T read(Function<Handle, T> query) {
        try {
            // One transaction: a call that goes on is seen as it was at one moment.
            return jdbi.inTransaction(query::apply);
        } catch (JdbiException e) {
            throw new JournalException(Fault.of(e).message(path), e);
        }
    }

    private static CallSummary summary(ResultSet row) throws SQLException {
        long endedAtMicros = row.getLong("ended_at_micros");
        boolean goesOn = row.wasNull();
        return new CallSummary(
                CallId.parse(row.getString("call_id")),
                Micros.toInstant(row.getLong("started_at_micros")),
                row.getString("channel"),
                new Caller(row.getString("caller_number"), row.getString("dialled_number")),
                row.getString("script"),
                row.getInt("turns"),
                Optional.ofNullable(row.getString("queue")),
                goesOn ? Optional.empty() : Optional.of(Micros.toInstant(endedAtMicros)),
                Optional.ofNullable(row.getString("how")));
    }
}

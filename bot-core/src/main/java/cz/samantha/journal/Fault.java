package cz.samantha.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * What kept an entry from being written, with words for the operator. Built from error codes alone: messages of
 * libraries may hold what was said.
 *
 * @param code SQLite's result code without its details (https://www.sqlite.org/rescode.html)
 * @param isOfTheEntry whether the entry itself is to blame, so that trying it again is of no use
 */
record Fault(SQLiteErrorCode code, boolean isOfTheEntry) {
    private static final int PRIMARY_CODE_MASK = 0xff;

    /** Finds SQLite's code in an exception or its causes. */
    static Fault of(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(SQLiteErrorCode.getErrorCode(sql.getErrorCode() & PRIMARY_CODE_MASK));
            }
        }
        return new Fault(SQLiteErrorCode.UNKNOWN_ERROR, true);
    }

    static Fault of(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE -> new Fault(code, true);
            default -> new Fault(code, false);
        };
    }

    /** What is wrong, where, and what to do. */
    String message(Path file) {
        return "The journal " + file + " " + problem() + " [" + code.name() + "]";
    }

    private String problem() {
        return switch (code) {
            case SQLITE_FULL -> "cannot grow: the disk is full. Make room on it.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "must not be written. Give the program's user the right to write the file and its folder.";
            case SQLITE_CANTOPEN ->
                "cannot be opened. Check that its folder is there and that the program's user may write in it.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is held by another program. End that program or its transaction.";
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                "is damaged or not a journal; it is left as it is. Put a copy of it aside, then restore it from a"
                        + " backup, or move it away and a new one is made.";
            case SQLITE_ERROR ->
                "does not have the tables that this version of the program knows. Start the service once, so that they"
                        + " are brought up to date; if it is not a journal, set another place for the journal.";
            default -> "cannot be read or written. Check the disk and the system's log.";
        };
    }
}

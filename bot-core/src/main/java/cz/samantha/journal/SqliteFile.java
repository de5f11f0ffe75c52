package cz.samantha.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * The file of a journal: makes it, knows it from other files, and opens connections to it.
 *
 * <p>Journal mode WAL and {@code synchronous = NORMAL}: what is committed survives the death of the process at any
 * moment; after a power failure the last moments may be missing, the rest is sound
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
final class SqliteFile {
    /** "SAMA" in the header of the file says that it is a journal of ours. */
    static final int APPLICATION_ID = 0x53414d41;

    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    private final Path path;

    SqliteFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /**
     * Makes the file if it is missing, checks that it is a sound journal and brings its tables up to date.
     *
     * @throws JournalException if it cannot be made or opened, is damaged, foreign, or written by a newer program;
     *     such a file is left as it is
     */
    void prepare() {
        makeIfMissing();
        try (Connection connection = open(true)) {
            checkItIsOurs(connection);
            checkItIsSound(connection);
        } catch (SQLException e) {
            throw new JournalException(Fault.of(e).message(path), e);
        }
        try (Connection connection = open(false)) {
            // Before there are tables: a start that is cut short here must not look like a foreign file.
            execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        } catch (SQLException e) {
            throw new JournalException(Fault.of(e).message(path), e);
        }
        JournalTables.bringUpToDate(path, dataSource(false));
    }

    /** A connection for writing. */
    Connection openForWriting() throws SQLException {
        return open(false);
    }

    /** A connection that can change nothing. */
    Connection openForReading() throws SQLException {
        return open(true);
    }

    /** What tells this file from another one of the same name; null if there is none. */
    @Nullable
    Object identity() {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private Connection open(boolean readOnly) throws SQLException {
        return dataSource(readOnly).getConnection();
    }

    SQLiteDataSource dataSource(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            // Deleted calls are personal data: their bytes are overwritten.
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            // The lock is taken at the start, where SQLite waits for others; later it would fail at once.
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private void makeIfMissing() {
        Path folder = path.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(path);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(path)) {
                throw new JournalException(
                        "The journal " + path + " cannot be made: " + e.getFile()
                                + " is in the way. Move it away or set another place for the journal.",
                        e);
            }
        } catch (IOException e) {
            throw new JournalException(
                    "The journal " + path + " cannot be made (" + e.getClass().getSimpleName()
                            + "). Give the program's user the right to write there, or set another place for it.",
                    e);
        }
    }

    private void checkItIsOurs(Connection connection) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION_ID
                && number(connection, "SELECT count(*) FROM sqlite_master") > 0) {
            throw new JournalException("The file " + path + " is a database of another program, not a journal; it is"
                    + " left as it is. Move it away or set another place for the journal.");
        }
    }

    private void checkItIsSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new JournalException(
                        Fault.of(SQLiteErrorCode.SQLITE_CORRUPT).message(path));
            }
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package cz.samantha.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.samantha.call.CallId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.ConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(120)
final class JournalFaultsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String SECRET = "tajemství";

    @TempDir
    Path folder;

    private final Logger logger = (Logger) LoggerFactory.getLogger("cz.samantha.journal");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen_to_the_log() {
        told.start();
        logger.addAppender(told);
        logger.setAdditive(false);
    }

    @AfterEach
    void stop_listening() {
        logger.detachAppender(told);
        logger.setAdditive(true);
    }

    @Test
    void a_full_disk_is_told_once_entries_wait_and_are_written_when_there_is_room() throws Exception {
        SqliteFile file = new SqliteFile(folder.resolve("journal.db"));
        AtomicLong mostPages = new AtomicLong(1);
        SqliteJournal.Limits limits = new SqliteJournal.Limits(100, Duration.ofMillis(5), Duration.ofSeconds(30));
        CallId call = CallId.random();
        try (SqliteJournal journal = SqliteJournal.open(file, notBiggerThan(file, mostPages), limits)) {
            for (int i = 0; i < 60; i++) {
                journal.append(Samples.said(call, i, SECRET + "x".repeat(10_000)));
            }
            while (journal.health().ok()) {
                Thread.onSpinWait();
            }
            assertThat(journal.health().problem()).contains(file.path().toString(), "disk is full", "SQLITE_FULL");
            assertThat(journal.awaitWritten(Duration.ofMillis(50))).isFalse();
            int waiting = journal.health().waiting();
            assertThat(waiting).isBetween(1, 60);
            for (int i = 60; i < 60 + limits.capacity(); i++) {
                journal.append(Samples.said(call, i, "y"));
            }
            int lost = waiting;
            assertThat(journal.health().waiting()).isEqualTo(limits.capacity());
            assertThat(journal.health().lost()).isEqualTo(lost);
            assertThat(told(Level.ERROR)).as("once the disk, once the loss").hasSize(2);

            mostPages.set(1_000_000);

            assertThat(journal.awaitWritten(LONG)).isTrue();
            assertThat(journal.health().ok()).isTrue();
            assertThat(JournalReader.of(file.path()).entries(call)).hasSize(60 + limits.capacity() - lost);
            assertThat(told(Level.WARN)).singleElement().asString().contains(lost + " entries were lost");
        }
        assertThat(told.list).noneMatch(event -> event.getFormattedMessage().contains(SECRET));
    }

    @Test
    void closing_with_a_full_disk_ends_and_tells_what_is_lost() {
        SqliteFile file = new SqliteFile(folder.resolve("journal.db"));
        SqliteJournal.Limits limits = new SqliteJournal.Limits(10, Duration.ofMillis(5), Duration.ofMillis(50));
        SqliteJournal journal = SqliteJournal.open(file, notBiggerThan(file, new AtomicLong(1)), limits);
        journal.append(Samples.said(CallId.random(), 0, "x".repeat(500_000)));
        journal.close();

        assertThat(told(Level.ERROR).getLast()).contains("1 entries could not be written");
    }

    @Test
    void an_entry_that_no_table_takes_is_lost_alone() throws Exception {
        Path file = folder.resolve("journal.db");
        CallId call = CallId.random();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(Samples.started(call, Samples.START));
            journal.append(Samples.said(call, 1, nothing()));
            journal.append(Samples.said(call, 2, "a"));
            assertThat(journal.awaitWritten(LONG)).isTrue();
            assertThat(journal.health().ok()).isTrue();
            assertThat(journal.health().lost()).isEqualTo(1);
        }
        assertThat(JournalReader.of(file).entries(call)).hasSize(2);
        assertThat(told(Level.ERROR)).singleElement().asString().contains("Acted", call.toString());
    }

    @Test
    void a_file_that_was_moved_away_is_told_and_a_new_one_is_made() throws Exception {
        Path file = folder.resolve("journal.db");
        CallId after = CallId.random();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(Samples.started(CallId.random(), Samples.START));
            assertThat(journal.awaitWritten(LONG)).isTrue();
            for (String name : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
                Files.move(folder.resolve(name), folder.resolve("old-" + name));
            }
            journal.append(Samples.started(after, Samples.START));
            assertThat(journal.awaitWritten(LONG)).isTrue();
        }
        assertThat(JournalReader.of(file).calls(5)).extracting(CallSummary::id).containsExactly(after);
        assertThat(told(Level.ERROR)).singleElement().asString().contains(file.toString(), "moved or deleted");
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws Exception {
        Path file = folder.resolve("journal.db");
        Files.writeString(file, "Toto není databáze, ale dopis. ".repeat(100));
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, "damaged or not a journal");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_as_it_is() throws Exception {
        Path file = folder.resolve("journal.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            SqliteFile.execute(other, "CREATE TABLE recipes (name TEXT)");
        }
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, "another program");
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> JournalReader.of(file).calls(1))
                .withMessageContaining("not a journal");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_damaged_journal_is_refused_and_left_as_it_is() throws Exception {
        Path file = folder.resolve("journal.db");
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            CallId call = CallId.random();
            for (int i = 0; i < 200; i++) {
                journal.append(Samples.said(call, i, "z".repeat(500)));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8_192; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);

        assertRefused(file, "damaged");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void a_place_where_nothing_can_be_made_is_told() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
        assertRefused(blocked.resolve("journal.db"), "cannot be made");
        assertRefused(Files.createDirectory(folder.resolve("journal.db")), "is in the way");
    }

    @Test
    void a_missing_journal_cannot_be_read_and_is_not_made() {
        Path file = folder.resolve("journal.db");
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> JournalReader.of(file))
                .withMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    private static void assertRefused(Path file, String why) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> SqliteJournal.open(file).close())
                .withMessageContaining(file.toString())
                .withMessageContaining(why);
    }

    private List<String> told(Level level) {
        return List.copyOf(told.list).stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Connections that let the file grow to a size and then fail as with a full disk. */
    private static ConnectionFactory notBiggerThan(SqliteFile file, AtomicLong mostPages) {
        return () -> {
            Connection connection = file.openForWriting();
            SqliteFile.execute(connection, "PRAGMA max_page_count = " + mostPages);
            return connection;
        };
    }

    /** What NullAway would not let through. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static String nothing() {
        return null;
    }
}

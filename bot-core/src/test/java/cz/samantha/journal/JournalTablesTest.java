package cz.samantha.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.samantha.call.CallId;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTablesTest {
    private static final String LATER = "classpath:db/later";

    @TempDir
    Path folder;

    @Test
    void an_older_journal_gets_what_is_new_and_keeps_its_calls() throws Exception {
        Path path = folder.resolve("journal.db");
        CallId call = CallId.random();
        List<JournalEntry> entries = Samples.wholeCall(call);
        try (SqliteJournal journal = SqliteJournal.open(path)) {
            entries.forEach(journal::append);
        }
        SqliteFile file = new SqliteFile(path);

        JournalTables.bringUpToDate(path, file.dataSource(false), LATER);

        try (Connection connection = file.openForReading()) {
            assertThat(SqliteFile.number(connection, "SELECT count(*) FROM calls WHERE mood = 'neznámá'"))
                    .isEqualTo(1);
        }
        assertThat(JournalReader.of(path).entries(call)).isEqualTo(entries);
    }

    @Test
    void a_journal_of_a_newer_program_is_refused() {
        Path path = folder.resolve("journal.db");
        SqliteJournal.open(path).close();
        JournalTables.bringUpToDate(path, new SqliteFile(path).dataSource(false), LATER);

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> SqliteJournal.open(path).close())
                .withMessageContaining(path.toString())
                .withMessageContaining("newer version");
    }
}

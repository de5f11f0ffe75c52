package cz.samantha.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class SqliteJournalTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void every_kind_of_entry_is_read_as_it_was_appended() throws Exception {
        CallId call = CallId.random();
        List<JournalEntry> entries = Samples.wholeCall(call);
        Path file = folder.resolve("sub/journal.db");
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            entries.forEach(journal::append);
            assertThat(journal.awaitWritten(LONG)).isTrue();

            assertThat(JournalReader.of(file).entries(call)).isEqualTo(entries);
        }
        Set<Class<?>> kinds = new HashSet<>();
        entries.forEach(entry -> kinds.add(entry.getClass()));
        assertThat(kinds).as("the sample has every kind").hasSize(kindsOfEntries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Příliš žluťoučký kůň",
                "a\u0000b",
                "'; DROP TABLE calls; --",
                "😀 ? {} %s ${x}",
                "\n\t\""
            })
    void any_text_is_read_as_it_was_appended(String text) {
        Path file = folder.resolve("journal.db");
        CallId call = CallId.random();
        JournalEntry entry = Samples.said(call, 0, text);
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(entry);
        }
        assertThat(JournalReader.of(file).entries(call)).containsExactly(entry);
    }

    @Test
    void closing_writes_what_waits() {
        Path file = folder.resolve("journal.db");
        CallId call = CallId.random();
        SqliteJournal journal = SqliteJournal.open(file);
        journal.append(Samples.started(call, Samples.START));
        IntStream.range(0, 2_000).forEach(i -> journal.append(Samples.said(call, i, "věta " + i)));
        journal.close();

        assertThat(folder.resolve("journal.db-wal"))
                .as("all is in the one file")
                .doesNotExist();
        assertThat(JournalReader.of(file).entries(call)).hasSize(2_001);
    }

    @Test
    void what_is_appended_after_closing_is_counted_as_lost() {
        SqliteJournal journal = SqliteJournal.open(folder.resolve("journal.db"));
        journal.close();
        journal.append(Samples.started(CallId.random(), Samples.START));
        journal.close();

        assertThat(journal.health().lost()).isEqualTo(1);
    }

    @Test
    void calls_in_many_threads_keep_their_order_and_readers_see_a_beginning_of_it() throws Exception {
        Path file = folder.resolve("journal.db");
        int calls = 8;
        int entries = 300;
        List<CallId> ids = new ArrayList<>();
        try (SqliteJournal journal = SqliteJournal.open(file);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                CallId call = CallId.random();
                ids.add(call);
                work.add(() -> {
                    journal.append(Samples.started(call, Samples.START));
                    IntStream.range(0, entries).forEach(n -> journal.append(Samples.said(call, n, "a")));
                    return 0;
                });
                work.add(() -> {
                    int seen = 0;
                    for (int round = 0; round < 20; round++) {
                        List<JournalEntry> now = JournalReader.of(file).entries(call);
                        assertThat(now).hasSizeGreaterThanOrEqualTo(seen);
                        assertInOrder(now);
                        seen = now.size();
                    }
                    return 0;
                });
            }
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
            assertThat(journal.health().lost()).isZero();
        }
        JournalReader reader = JournalReader.of(file);
        for (CallId call : ids) {
            List<JournalEntry> written = reader.entries(call);
            assertThat(written).hasSize(entries + 1);
            assertInOrder(written);
        }
    }

    @Test
    void a_journal_goes_on_after_it_was_opened_again_even_twice_at_a_time() throws Exception {
        Path file = folder.resolve("journal.db");
        CallId first = CallId.random();
        CallId second = CallId.random();
        CallId third = CallId.random();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(Samples.started(first, Samples.at(0)));
        }
        try (SqliteJournal one = SqliteJournal.open(file);
                SqliteJournal other = SqliteJournal.open(file)) {
            one.append(Samples.started(second, Samples.at(1)));
            other.append(Samples.started(third, Samples.at(2)));
            one.append(Samples.said(third, 1, "z druhé strany"));
            assertThat(one.awaitWritten(LONG) && other.awaitWritten(LONG)).isTrue();
        }
        JournalReader reader = JournalReader.of(file);
        assertThat(reader.calls(10)).extracting(CallSummary::id).containsExactly(third, second, first);
        assertThat(reader.entries(third)).hasSize(2);
    }

    @Test
    void a_call_whose_start_was_lost_is_still_told() {
        Path file = folder.resolve("journal.db");
        CallId call = CallId.random();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(Samples.said(call, 3, "ahoj"));
        }
        CallRecord record = JournalReader.of(file).call(call).orElseThrow();
        assertThat(record.start()).isEmpty();
        assertThat(record.turns())
                .singleElement()
                .extracting(TurnRecord::number)
                .isEqualTo(3);
        assertThat(JournalReader.of(file).calls(1))
                .singleElement()
                .extracting(CallSummary::id)
                .isEqualTo(call);
    }

    @Test
    void only_the_user_of_the_program_may_read_the_file() throws Exception {
        Path file = folder.resolve("journal.db");
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(Samples.started(CallId.random(), Samples.START));
            assertThat(journal.awaitWritten(LONG)).isTrue();
            for (String name : List.of("journal.db", "journal.db-wal")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    private static int kindsOfEntries() {
        return (int) Arrays.stream(JournalEntry.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .count();
    }

    private static void assertInOrder(List<JournalEntry> entries) {
        int next = -1;
        for (JournalEntry entry : entries) {
            assertThat(entry instanceof JournalEntry.Acted said ? said.turn() : -1)
                    .isEqualTo(next);
            next++;
        }
    }
}

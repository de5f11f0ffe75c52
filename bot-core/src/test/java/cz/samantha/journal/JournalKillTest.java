package cz.samantha.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class JournalKillTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void what_was_committed_is_there_after_the_process_was_killed() throws Exception {
        Path file = folder.resolve("journal.db");
        CallId call = CallId.random();
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx128m",
                        "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file.toString(),
                        call.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), UTF_8))) {
            while (acknowledged < 200) {
                acknowledged = Integer.parseInt(Objects.requireNonNull(out.readLine(), "the process ended"));
            }
            // SIGKILL: nothing is closed there. By its handle, as the process would close our end of the pipe too.
            victim.toHandle().destroyForcibly();
            // What it had said before it died.
            String line = out.readLine();
            while (line != null && !line.isEmpty()) {
                acknowledged = Math.max(acknowledged, Integer.parseInt(line));
                line = out.readLine();
            }
        }
        assertThat(victim.waitFor()).isEqualTo(128 + 9);
        assertThat(folder.resolve("journal.db-wal")).as("it was not closed").isNotEmptyFile();

        assertComplete(JournalReader.of(file).entries(call), acknowledged);

        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(new JournalEntry.CallEnded(call, Samples.START, "failed"));
            assertThat(journal.awaitWritten(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(JournalReader.of(file).call(call).orElseThrow().end()).isPresent();
    }

    private static void assertComplete(List<JournalEntry> entries, int acknowledged) {
        assertThat(entries).hasSizeGreaterThanOrEqualTo(acknowledged);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i)).isEqualTo(Victim.entry(entries.getFirst().call(), i));
        }
    }

    /** Appends until it is killed and prints how many entries are committed. */
    static final class Victim {
        private Victim() {}

        static JournalEntry entry(CallId call, int number) {
            return Samples.said(call, number, "věta číslo " + number);
        }

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws InterruptedException {
            SqliteJournal journal = SqliteJournal.open(Path.of(args[0]));
            CallId call = CallId.parse(args[1]);
            for (int i = 0; ; i++) {
                journal.append(entry(call, i));
                if (i % 7 == 0 && journal.awaitWritten(Duration.ofSeconds(60))) {
                    System.out.println(i + 1);
                }
            }
        }
    }
}

package cz.samantha.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OldCallsTest {
    private static final String SECRET = "mluvilajsemsousedkou";

    @TempDir
    Path folder;

    @Test
    void of_a_deleted_call_no_byte_stays_and_younger_calls_stay_whole() throws Exception {
        Path file = folder.resolve("journal.db");
        CallId young = CallId.random();
        List<JournalEntry> youngEntries = Samples.wholeCall(young);
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            List<CallId> old = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                CallId call = CallId.random();
                old.add(call);
                journal.append(Samples.started(call, Samples.START.minusSeconds(60 + i)));
                journal.append(Samples.said(call, 0, SECRET + SECRET));
            }
            Samples.wholeCall(old.getFirst()).stream().skip(1).forEach(journal::append);
            youngEntries.forEach(journal::append);
            assertThat(journal.awaitWritten(Duration.ofSeconds(60))).isTrue();
            assertThat(bytesContain(SECRET)).as("it was there").isTrue();

            assertThat(journal.deleteCallsStartedBefore(Samples.START)).isEqualTo(120);

            assertThat(bytesContain(SECRET)).isFalse();
            assertThat(JournalReader.of(file).entries(old.getFirst())).isEmpty();
            assertThat(JournalReader.of(file).entries(young)).isEqualTo(youngEntries);
            assertThat(JournalReader.of(file).calls(10)).hasSize(1);

            journal.append(Samples.said(old.getLast(), 9, "pozdní věta"));
            assertThat(journal.awaitWritten(Duration.ofSeconds(60))).isTrue();
            assertThat(journal.health().lost())
                    .as("an entry of a deleted call does no harm")
                    .isZero();
        }
    }

    private boolean bytesContain(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}

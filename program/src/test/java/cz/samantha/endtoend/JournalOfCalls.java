package cz.samantha.endtoend;

import cz.samantha.journal.CallRecord;
import cz.samantha.journal.CallSummary;
import cz.samantha.journal.JournalReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Reads a bot's journal from outside while the bot writes it. */
final class JournalOfCalls {
    private static final long WITHIN_SECONDS = 10;

    private final JournalReader reader;

    JournalOfCalls(Path file) {
        reader = JournalReader.of(file);
    }

    /** The newest call, as soon as it is as expected. */
    CallRecord newest(Predicate<CallRecord> expected) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(WITHIN_SECONDS);
        while (System.nanoTime() - deadlineNanos < 0) {
            List<CallSummary> calls = reader.calls(1);
            if (!calls.isEmpty()) {
                CallRecord call = reader.call(calls.getFirst().id()).orElseThrow();
                if (expected.test(call)) {
                    return call;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the journal's newest call never was as expected: "
                + reader.calls(1).stream()
                        .findFirst()
                        .flatMap(call -> reader.call(call.id()))
                        .map(call -> String.join("\n", call.transcript(java.time.ZoneId.of("Europe/Prague"))))
                        .orElse("no call"));
    }
}

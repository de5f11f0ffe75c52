package cz.samantha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import cz.samantha.journal.JournalEntry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class InterruptionsTest {
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Interruptions interruptions = new Interruptions();
    private final CallId call = CallId.random();

    @Test
    void a_decision_lies_before_the_entry_by_as_much_as_the_bot_took_to_stop() {
        interruptions.append(new JournalEntry.BargedIn(call, Instant.EPOCH, 1, 500, 3_000));

        assertThat(interruptions.decidedNanos(call, System.nanoTime() - 60 * SECOND_NANOS))
                .singleElement()
                .satisfies(decided -> assertThat(System.nanoTime() - decided).isGreaterThanOrEqualTo(3 * SECOND_NANOS));
    }

    @Test
    void other_calls_earlier_decisions_and_other_entries_do_not_count() {
        interruptions.append(new JournalEntry.BargedIn(CallId.random(), Instant.EPOCH, 1, 500, 0));
        interruptions.append(new JournalEntry.BargedIn(call, Instant.EPOCH, 1, 500, 3_000));
        interruptions.append(new JournalEntry.TurnStarted(call, Instant.EPOCH, 2, "utterance"));

        assertThat(interruptions.decidedNanos(call, System.nanoTime() - SECOND_NANOS))
                .isEmpty();
    }
}

package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import java.time.Instant;
import java.util.Optional;

/**
 * One call in a list of calls.
 *
 * @param script name and version of the script package; empty if the start of the call was lost
 * @param turns how many turns it had
 * @param queue where the caller was sent; empty if nowhere
 * @param endedAt when it ended; empty if it goes on or its end was lost
 * @param how as in {@link JournalEntry.CallEnded}
 */
public record CallSummary(
        CallId id,
        Instant startedAt,
        String channel,
        Caller caller,
        String script,
        int turns,
        Optional<String> queue,
        Optional<Instant> endedAt,
        Optional<String> how) {}

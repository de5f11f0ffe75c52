package cz.samantha.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * How the journal is doing.
 *
 * @param failingSince since when nothing can be written; empty when all is well
 * @param problem what is wrong and what to do, for the operator; empty when all is well
 * @param waiting entries that are not written yet
 * @param lost entries that will never be written, since the journal was opened
 */
public record JournalHealth(Optional<Instant> failingSince, String problem, int waiting, long lost) {
    /** Whether entries can be written. */
    public boolean ok() {
        return failingSince.isEmpty();
    }
}

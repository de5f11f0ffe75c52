package cz.samantha.journal;

import cz.samantha.call.CallId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One call as the journal knows it.
 *
 * @param start empty if it was lost
 * @param turns in order of their numbers
 * @param transferProgress what became of transfers, in order
 * @param end empty if the call goes on or its end was lost
 * @param entries everything of the call in the order in which it happened
 */
public record CallRecord(
        CallId id,
        Optional<JournalEntry.CallStarted> start,
        List<TurnRecord> turns,
        List<JournalEntry.TransferProgress> transferProgress,
        Optional<JournalEntry.CallEnded> end,
        List<JournalEntry> entries) {
    public CallRecord {
        turns = List.copyOf(turns);
        transferProgress = List.copyOf(transferProgress);
        entries = List.copyOf(entries);
    }

    /**
     * Puts the entries of one call together.
     *
     * @param entries in order; at least one
     */
    public static CallRecord of(List<JournalEntry> entries) {
        Optional<JournalEntry.CallStarted> start = Optional.empty();
        Optional<JournalEntry.CallEnded> end = Optional.empty();
        List<JournalEntry.TransferProgress> progress = new ArrayList<>();
        TreeMap<Integer, List<JournalEntry.OfTurn>> turns = new TreeMap<>();
        for (JournalEntry entry : entries) {
            switch (entry) {
                case JournalEntry.CallStarted e -> start = Optional.of(e);
                case JournalEntry.CallEnded e -> end = end.or(() -> Optional.of(e));
                case JournalEntry.TransferProgress e -> progress.add(e);
                case JournalEntry.OfTurn e ->
                    turns.computeIfAbsent(e.turn(), number -> new ArrayList<>()).add(e);
            }
        }
        List<TurnRecord> records = new ArrayList<>();
        turns.forEach((number, of) -> records.add(TurnRecord.of(number, of)));
        return new CallRecord(entries.getFirst().call(), start, records, progress, end, entries);
    }

    /** When the call began or, if its start was lost, the first moment that is known of it. */
    public Instant startedAt() {
        return entries.getFirst().at();
    }

    /** The conversation in Czech, a line each; holds personal data. */
    public List<String> transcript(ZoneId zone) {
        return new Transcript(entries, zone).lines();
    }
}

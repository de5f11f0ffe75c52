package cz.samantha.conversation;

import cz.samantha.call.CallId;
import cz.samantha.dialog.Act;
import cz.samantha.journal.JournalEntry;
import java.time.Instant;

/** How acts are written into the journal. */
final class JournalledActs {
    private JournalledActs() {}

    static JournalEntry.Acted entry(Act act, CallId call, Instant at, int turn) {
        return switch (act) {
            case Act.Say say ->
                new JournalEntry.Acted(
                        call, at, turn, "say", say.prompt().id(), say.prompt().text());
            case Act.Listen listen -> other(call, at, turn, "listen", "");
            case Act.TakeCallback callback -> other(call, at, turn, "take-callback", "");
            case Act.StopRecording stop -> other(call, at, turn, "stop-recording", "");
            case Act.Transfer transfer -> other(call, at, turn, "transfer", transfer.queue());
            case Act.HangUp hangUp -> other(call, at, turn, "hang-up", "");
        };
    }

    private static JournalEntry.Acted other(CallId call, Instant at, int turn, String kind, String detail) {
        return new JournalEntry.Acted(call, at, turn, kind, "", detail);
    }
}

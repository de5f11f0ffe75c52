package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import cz.samantha.understanding.TopicScore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** A call in which everything happens that can happen. */
final class Samples {
    static final Instant START = Instant.parse("2026-03-02T08:00:00.000001Z");

    private Samples() {}

    static Instant at(long millis) {
        return START.plusMillis(millis);
    }

    static JournalEntry.CallStarted started(CallId call, Instant at) {
        return new JournalEntry.CallStarted(call, at, "PJSIP/x-1", new Caller("+420600000001", "378"), "plzen 1");
    }

    static JournalEntry.Acted said(CallId call, int turn, String text) {
        return new JournalEntry.Acted(call, at(turn), turn, "say", "prompts/p/1", text);
    }

    /** One entry at least of every kind. */
    static List<JournalEntry> wholeCall(CallId call) {
        Hypothesis best = new Hypothesis(
                "jak získám byt",
                0.93,
                List.of(
                        new Word("jak", 100, 300, 0.99),
                        new Word("získám", 300, 700, 0.9),
                        new Word("byt", 710, 1000, 0.9)));
        Hypothesis other = new Hypothesis("jak získá byt", 0.5, List.of(new Word("jak", 100, 300, 0.7)));
        return List.of(
                started(call, at(0)),
                new JournalEntry.TurnStarted(call, at(10), 0, "answered"),
                new JournalEntry.Stepped(
                        call, at(10), 0, "answered", LocalDateTime.of(2026, 3, 2, 9, 0, 0, 10_000_000), 0.25, true),
                new JournalEntry.Acted(call, at(11), 0, "say", "prompts/greeting/1", "Dobrý den, tady Samantha."),
                new JournalEntry.FirstAudio(call, at(30), 0),
                new JournalEntry.Acted(call, at(31), 0, "listen", "", ""),
                new JournalEntry.TurnStarted(call, at(5_400), 1, "utterance"),
                new JournalEntry.Heard(call, at(5_401), 1, new Hypotheses(List.of(best, other)), at(5_000), at(5_390)),
                new JournalEntry.Understood(
                        call,
                        at(5_405),
                        1,
                        List.of(new TopicScore("ziskani_bytu_jak", 0.91), new TopicScore("volne_byty_kde", 0.2)),
                        1,
                        "best by far"),
                new JournalEntry.Acted(call, at(5_410), 1, "say", "topics/ziskani_bytu_jak/1", "Byt získáte takto."),
                new JournalEntry.FirstAudio(call, at(5_450), 1),
                new JournalEntry.BargedIn(call, at(7_000), 1, 1_550, 30),
                new JournalEntry.TurnStarted(call, at(7_100), 2, "key"),
                new JournalEntry.KeyPressed(call, at(7_101), 2, '0'),
                new JournalEntry.Understood(call, at(7_102), 2, List.of(), 0, "key 0"),
                new JournalEntry.CallbackTaken(
                        call, at(7_102), 2, "777123456", "Nováková", "volný byt", "volne_byty_kde", true),
                new JournalEntry.Acted(call, at(7_103), 2, "transfer", "", "kmb"),
                new JournalEntry.Transferred(call, at(7_104), 2, "kmb", "key"),
                new JournalEntry.TransferProgress(call, at(7_200), "queued", ""),
                new JournalEntry.TransferProgress(call, at(9_000), "connected", "agent 1"),
                new JournalEntry.CallEnded(call, at(9_001), "transferred"));
    }
}

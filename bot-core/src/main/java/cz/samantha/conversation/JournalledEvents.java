package cz.samantha.conversation;

import cz.samantha.call.Caller;
import cz.samantha.dialog.CallEvent;
import cz.samantha.journal.JournalEntry;
import java.time.Duration;
import java.util.Optional;

/** How events are written into the journal, and read back from the entries of a call in their order. */
final class JournalledEvents {
    private Caller caller = Caller.UNKNOWN;
    private Optional<JournalEntry.Heard> heard = Optional.empty();
    private char key;
    private long heardMillis;

    /** The word for an event. */
    static String kind(CallEvent event) {
        return switch (event) {
            case CallEvent.Answered answered -> "answered";
            case CallEvent.AnsweredUnheard answered -> "answered-unheard";
            case CallEvent.Utterance utterance -> "utterance";
            case CallEvent.Key key -> "key";
            case CallEvent.NoInput noInput -> "no-input";
            case CallEvent.Noise noise -> "noise";
            case CallEvent.BargeIn bargeIn -> "barge-in";
            case CallEvent.PromptFinished finished -> "prompt-finished";
            case CallEvent.HungUp hungUp -> "hung-up";
        };
    }

    /**
     * Takes the next entry; what was heard or pressed stands before the event that tells it.
     *
     * @return the event, where the entry is one
     * @throws IllegalArgumentException if the entry names an event that nobody knows, or lacks what belongs to it
     */
    Optional<CallEvent> take(JournalEntry entry) {
        switch (entry) {
            case JournalEntry.CallStarted started -> caller = started.caller();
            case JournalEntry.Heard said -> heard = Optional.of(said);
            case JournalEntry.KeyPressed pressed -> key = pressed.key();
            case JournalEntry.BargedIn bargedIn -> heardMillis = bargedIn.heardMillis();
            case JournalEntry.Stepped stepped -> {
                return Optional.of(event(stepped.event()));
            }
            default -> {
                // The rest tells what came of the events.
            }
        }
        return Optional.empty();
    }

    private CallEvent event(String kind) {
        return switch (kind) {
            case "answered" -> new CallEvent.Answered(caller.number());
            case "answered-unheard" -> new CallEvent.AnsweredUnheard(caller.number());
            case "utterance" ->
                heard.map(said -> new CallEvent.Utterance(
                                said.heard(), Duration.between(said.speechEndedAt(), said.decidedAt())))
                        .orElseThrow(() -> new IllegalArgumentException("an utterance whose words were lost"));
            case "key" -> new CallEvent.Key(key);
            case "no-input" -> new CallEvent.NoInput();
            case "noise" -> new CallEvent.Noise();
            case "barge-in" -> new CallEvent.BargeIn(heardMillis);
            case "prompt-finished" -> new CallEvent.PromptFinished();
            case "hung-up" -> new CallEvent.HungUp();
            default -> throw new IllegalArgumentException("an unknown event: " + kind);
        };
    }
}
